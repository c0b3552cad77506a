/** Rules about how the sentences of claims and questions are written. */
import type { Claim, Fix, Place, Placed, QuestionRecord } from "../../claims/model/index.ts";
import { inlineCode } from "../../text/escape.ts";
import { baseLanguage } from "../../words/base-language.ts";
import type { Problem, Rule } from "../rule.ts";
import { abbreviated, claimMatches, endIn, isCutByComment, type Patterns } from "../sentences.ts";

const mostCharacters = 160;

export const longClaim: Rule = {
  id: "long-claim",
  concern: "wording",
  severity: "error",
  sentence: "A claim's sentence is longer than 160 characters.",
  check: ({ debate }) =>
    debate.claims.flatMap(({ sentence: { value, place } }) => {
      const length = Array.from(value).length;
      if (length <= mostCharacters) return [];
      return {
        place,
        message: `This sentence has ${length} characters; ${mostCharacters} are allowed.`,
        help: "Shorten it, move part of it to the explanation, or write several claims.",
      };
    }),
};

export const missingFullStop: Rule = {
  id: "missing-full-stop",
  concern: "wording",
  severity: "error",
  sentence: "A claim does not end with a full stop, or a question with a question mark.",
  aliases: ["missing-question-mark"],
  check: ({ debate, textOf }) => {
    const isWhole = ({ sentence }: Claim | QuestionRecord): boolean =>
      !isCutByComment(sentence, textOf(sentence.place.path));
    return [
      ...debate.claims
        .filter(({ sentence: { value } }) => !endsWithStop.test(value) && !isQuestion.test(value))
        .filter((claim) => !isInTypographicQuotes(claim.sentence.value) && isWhole(claim))
        .map(({ sentence }) => stopInside(sentence) ?? noStop(sentence, textOf(sentence.place.path))),
      ...debate.questions
        .filter((question) => !/[?？؟]$/.test(question.sentence.value) && isWhole(question))
        .map(({ sentence }) => noQuestionMark(sentence, textOf(sentence.place.path))),
    ];
  },
};

const endsWithStop = /(?<!\.)[.。।۔]$/;
const isQuestion = /[?？؟]["”]?$/;

const lastCharacter = ({ place }: Placed<string>): Place => ({
  ...place,
  start: Math.max(place.start, place.end - 1),
});

const noQuestionMark = (sentence: Placed<string>, text: string): Problem => ({
  place: lastCharacter(sentence),
  message: "This question does not end with a question mark.",
  help: "Write one sentence that ends with `?`.",
  ...endIn("?", sentence, /(?<=[\p{L}\p{N}"”’')])\.?$/u, text),
});

const noStop = (sentence: Placed<string>, text: string): Problem => ({
  place: lastCharacter(sentence),
  message: "This claim does not end with one full stop.",
  help: "End the sentence with one full stop.",
  ...endIn(".", sentence, /[\p{L}\p{N}"”’')]$/u, text),
});

/** `Singer says "Animals suffer."` */
function stopInside({ value, place }: Placed<string>): Problem | null {
  const [ending, marks = ""] = /(?<!\.)\.(["”’')]{1,3})$/.exec(value) ?? [];
  if (ending === undefined) return null;
  const start = place.end - ending.length;
  const isVerbatim = place.end - place.start === value.length;
  const edits = [{ start, end: place.end, insert: `${marks}.` }];
  const fix: Fix = { kind: "edit", does: `moved the full stop after \`${marks}\``, edits };
  return {
    place: isVerbatim ? { ...place, start } : place,
    message: `The full stop of this sentence is before \`${marks}\`.`,
    help: `Write it after: \`${value.slice(0, -ending.length).split(/\s/).at(-1) ?? ""}${marks}.\``,
    // The full stop of an abbreviation belongs to its word.
    ...(isVerbatim && !abbreviation.test(value) ? { fix } : {}),
  };
}

const abbreviation = new RegExp(`${abbreviated}\\.["”’')]{1,3}$`, "iu");

/** Whether the whole sentence is in typographic quotation marks with its full stop inside: smart-quotes reports it. */
const isInTypographicQuotes = (sentence: string): boolean => /^[“„«].*(?<!\.)\.[”“»]$/s.test(sentence);

export const questionInClaim: Rule = {
  id: "question-in-claim",
  concern: "wording",
  severity: "error",
  sentence: "A claim contains a question mark.",
  check: (context) =>
    claimMatches(context, /[?？؟]/).map(({ place }) => ({
      place,
      message: "This question mark makes the claim a question; a claim is an assertion.",
      help: "Rewrite it as an assertion, or move the question to its own file.",
    })),
};

/** A full stop or exclamation mark, followed by what looks like a new sentence. */
const innerEnd = new RegExp(`(?<!${abbreviated})[.!]["”’)]*\\s+(?=["“‘(]*[\\p{Lu}\\p{N}])`, "iu");
/**
 * The same where a full stop after a number makes it an ordinal, as in German: "am 3. Oktober", "Ludwig XIV. regierte".
 */
const innerEndOrOrdinal = new RegExp(`(?<!\\d|(?<!\\p{L})[IVXLCDM]{1,9})${innerEnd.source}`, "iu");
const withOrdinals: ReadonlySet<string> = new Set([
  "cs",
  "da",
  "de",
  "et",
  "fi",
  "hr",
  "hu",
  "nb",
  "nn",
  "pl",
  "sk",
  "sl",
]);

export const severalSentences: Rule = {
  id: "several-sentences",
  concern: "wording",
  severity: "warning",
  sentence: "A claim has more than one sentence.",
  check: (context) =>
    claimMatches(
      context,
      withOrdinals.has(baseLanguage(context.debate.map.language)) ? innerEndOrOrdinal : innerEnd,
    ).map(({ place }) => ({
      place,
      message: "A second sentence begins here.",
      help: "Write a claim for each sentence, or move the second one to the explanation.",
    })),
};

/**
 * Words and marks that join two assertions. The semicolon of an HTML entity does not count. In German, neither do two
 * adjectives of one noun ("teure und daher seltene Waren") and `darum` before a clause ("und darum, ob").
 */
const joins: Patterns = {
  en: /(?<!&#?[a-z\d]{1,32});|,? (?:and|but) (?:therefore|thus|hence|consequently|as a result)\b|[,–—] ?(?:therefore|thus|hence|consequently) (?!called\b)/iu,
  de: /(?<!&#?[A-Za-z\d]{1,32});|,? (?:und|aber) (?!(?<=\p{Ll}e[mnrs]? (?:und|aber) )\p{Ll}+ \p{Ll}+e[mnrs]? \p{Lu})(?:darum(?!,| geht)|daher|deshalb|deswegen|folglich|infolgedessen|somit)(?!\p{L})|[,–—] ?(?:darum(?! geht)|daher|deshalb|deswegen|folglich|somit) /u,
};

export const joinedAssertions: Rule = {
  id: "joined-assertions",
  concern: "wording",
  severity: "warning",
  sentence: "A claim joins two assertions.",
  languages: Object.keys(joins),
  check: (context) =>
    claimMatches(context, joins).map(({ words, place }) => ({
      place,
      message: `${inlineCode(words.replace(/^,? /, "").trim())} joins two assertions.`,
      help: "Write two claims. If one is a reason for the other, connect them with `supports`.",
    })),
};

const mostOtherWordings = 3;

export const otherWording: Rule = {
  id: "other-wording",
  concern: "wording",
  severity: "error",
  sentence: "A claim has more than three other wordings, or one with the words of another sentence on the map.",
  check: ({ debate: { claims, questions } }) => {
    const taken = new Map([...claims, ...questions].map(({ id, sentence }) => [wordsOf(sentence), id]));
    return claims.flatMap(({ id, alsoSaid }) => [
      ...alsoSaid.slice(mostOtherWordings).map(({ place }) => ({
        place,
        message: `This claim has ${alsoSaid.length} other wordings; ${mostOtherWordings} are allowed.`,
        help: "Keep those that people use most.",
      })),
      ...alsoSaid.flatMap((wording) => {
        const other = taken.get(wordsOf(wording));
        taken.set(wordsOf(wording), other ?? id);
        if (other === undefined) return [];
        return {
          place: wording.place,
          message: `${other === id ? "This claim" : inlineCode(other)} already says this in the same words.`,
          help: "Delete it, or write how people say it otherwise.",
        };
      }),
    ]);
  },
};

const wordsOf = ({ value }: Placed<string>): string =>
  value
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join(" ") ?? "";

/** The joined Latin letters of Unicode: ﬀ, ﬁ, ﬂ, ﬃ, ﬄ, ﬅ and ﬆ. */
const ligatures = /[\uFB00-\uFB06]/g;

export const ligature: Rule = {
  id: "ligature",
  concern: "wording",
  severity: "warning",
  sentence: "A file contains joined letters as one character, such as ﬁ.",
  check: ({ files }) =>
    files.flatMap(({ file: { path, text } }) => {
      const [first, ...others] = /\.ya?ml$/i.test(path) && !text.includes("\0") ? [...text.matchAll(ligatures)] : [];
      if (first === undefined) return [];
      const edits = [first, ...others].map(({ 0: joined, index }) => ({
        start: index,
        end: index + joined.length,
        insert: joined.normalize("NFKC"),
      }));
      const more = others.length > 0 ? ` There are ${edits.length} such characters in this file.` : "";
      return [
        {
          place: { path, start: first.index, end: first.index + first[0].length },
          message: `\`${first[0]}\` is one character rather than letters, so a search for the word doesn't find it.${more}`,
          help: `Write \`${first[0].normalize("NFKC")}\`.`,
          fix: { kind: "rewrite", does: "wrote joined letters as letters", edits },
        },
      ];
    }),
};
