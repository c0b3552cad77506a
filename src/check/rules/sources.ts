/** Rules about sources and what cites them. */
import type { Id, PartialDate, SourceRecord, Stance } from "../../claims/model/index.ts";
import { inlineCode } from "../../text/escape.ts";
import type { Context } from "../context.ts";
import type { Problem, Rule } from "../rule.ts";

export const basisWithoutSource: Rule = {
  id: "basis-without-source",
  concern: "evidence",
  severity: "error",
  sentence: "A claim is based on evidence or testimony but cites no source.",
  *check({ debate }) {
    for (const { basis, uses, stances } of debate.claims)
      if ((basis?.value === "evidence" || basis?.value === "testimony") && uses.length + stances.length === 0)
        yield {
          place: basis.place,
          message: `The basis of this claim is ${basis.value}, but it cites no source.`,
          help: "Cite a source under `sources` or `held-by`, or write `basis: argument`.",
        };
  },
};

export const ownObjection: Rule = {
  id: "own-objection",
  concern: "evidence",
  severity: "warning",
  sentence: "A person asserts a claim and an objection to it at the same time.",
  // An undercut grants its premise, so whoever asserts both does not contradict themselves.
  *check({ debate }) {
    for (const { kind, from, to } of debate.links)
      if (kind === "objects-to" || kind === "rebuts")
        yield* ownObjections(debate.claim.get(from)?.stances ?? [], debate.claim.get(to)?.stances ?? [], to);
  },
};

/** A problem for each person who asserts both an objection and its target at the same time and grants neither. */
function* ownObjections(ofObjection: readonly Stance[], ofTarget: readonly Stance[], target: Id): Iterable<Problem> {
  for (const [person, stances] of Map.groupBy(ofObjection, (stance) => stance.person.value)) {
    const others = ofTarget.filter((stance) => stance.person.value === person);
    const both = stances.filter(asserts).find(({ date }) => others.filter(asserts).some(sameTimeAs(date)));
    if (both && ![...stances, ...others].some(({ stance }) => stance === "concedes"))
      yield {
        place: both.person.place,
        message: `${inlineCode(person)} also asserts ${inlineCode(target)}, which this claim is against.`,
        help: "Add `stance: concedes` to what the person only grants, or the dates if they changed their mind. If the point is a limit of a finding, use `undercuts`. If the person weighs both, add `allow: own-objection # why`.",
      };
  }
}

const asserts = ({ stance }: Stance): boolean => stance === "asserts";

/** Dates differ only as far as both are known: `2025` and `2025-06` may be the same day. */
const sameTimeAs =
  (date: PartialDate) =>
  (other: Stance): boolean =>
    other.date.startsWith(date) || date.startsWith(other.date);

/** A work is revised after it was published, or reports what was said before: a stance may be this many years from it. */
const mostYears = 2;

export const distantStance: Rule = {
  id: "distant-stance",
  concern: "evidence",
  severity: "warning",
  sentence: "A stance is dated more than two years before or after the source that shows it.",
  *check({ debate }) {
    for (const { source, date } of debate.claims.flatMap(({ stances }) => stances)) {
      const years = Object.values(debate.source.get(source.value)?.dates ?? {}).map(yearOf);
      const [first, last] = [Math.min(...years) - mostYears, Math.max(...years) + mostYears];
      if (date !== "" && years.length > 0 && (yearOf(date) < first || yearOf(date) > last))
        yield {
          place: source.place,
          message: `The stance is dated ${date}, but ${inlineCode(source.value)} is of ${[...new Set(years)].join(", ")}.`,
          help: "Correct the date or the source. If the source tells of another time, add `allow: distant-stance # why`.",
        };
    }
  },
};

const yearOf = (date: PartialDate): number => Number(date.slice(0, 4));

export const uncheckedSource: Rule = {
  id: "unchecked-source",
  concern: "evidence",
  severity: "warning",
  sentence: "A source has no record of when and how its bibliographic data was checked.",
  check: ({ debate }) =>
    debate.sources
      .filter(({ checked }) => checked === null)
      .map(({ title }) => ({
        place: title.place,
        message: "The bibliographic data of this source is not marked as checked.",
        help: "Compare it with a catalogue or the DOI's page, then add `checked:` with `date:` and `record:`. For a work that is in no catalogue, add `allow: unchecked-source # why`.",
      })),
};

/** CSL types of works that have a page of their own. A book, a statement or a web page can be a whole site. */
const hasOwnPage = /^(?:article|post|report)(?:-|$)/;

export const frontPageAddress: Rule = {
  id: "front-page-address",
  concern: "evidence",
  severity: "warning",
  sentence: "The address of an article, post or report is the front page of a site.",
  *check({ files }) {
    for (const { record, urls } of files) {
      if (record?.kind !== "source" || !hasOwnPage.test(record.type.value)) continue;
      const address = urls.find(({ value }) => value === record.fields["URL"]);
      if (address && isFrontPage(address.value))
        yield {
          place: address.place,
          message: `${inlineCode(address.value)} is the front page of a site.`,
          help: "Write the address of the work itself. If the whole site is the work, add `allow: front-page-address # why`. If its address is not known, leave `URL` out and say in `note` where it was found.",
        };
    }
  },
};

function isFrontPage(url: string): boolean {
  const address = URL.parse(url);
  return address?.pathname === "/" && address.search === "" && address.hash === "";
}

export const headlineTitle: Rule = {
  id: "headline-title",
  concern: "evidence",
  severity: "warning",
  sentence: "The title of a source is in headline case.",
  check: ({ debate }) =>
    debate.sources
      .filter((source) => hasHeadline(source, debate.map.language))
      .map(({ title }) => ({
        place: title.place,
        message: "This title is in headline case.",
        help: `Write it in sentence case, with capitals for names only: ${inlineCode(lowered(title.value))}. If it isn't English, add \`language\`.`,
      })),
};

/** Acts are cited by their names. */
const named: ReadonlySet<string> = new Set(["bill", "legislation", "regulation", "treaty"]);

/**
 * Whether at least three quarters of the words have a capital that they would not have in a sentence. Only words of
 * four or more letters count, because short words are lower case in headlines too. Fewer than three such words may all
 * be names.
 */
function hasHeadline({ type, title, fields }: SourceRecord, language: string): boolean {
  const isEnglish = /^en/i.test(fields["language"] ?? language);
  // A title in square brackets is a description.
  if (!isEnglish || named.has(type.value) || title.value.startsWith("[")) return false;
  const words = wordsOf(title.value).filter(({ word, isFirst }) => !isFirst && /^\p{L}\p{Ll}{3}/u.test(word));
  const raised = words.filter(({ word }) => /^\p{Lu}/u.test(word));
  return words.length >= 3 && raised.length >= words.length * 0.75;
}

interface Word {
  /** Without the quotation marks and brackets before it. */
  readonly word: string;
  /** Whether it is the first word of the title, or the first after a colon, a full stop or a dash. */
  readonly isFirst: boolean;
}

function wordsOf(title: string): readonly Word[] {
  const words = title.split(/\s+/);
  return words.map((word, index) => ({
    word: word.replace(/^[^\p{L}\p{N}]+/u, ""),
    isFirst: index === 0 || /[:?!.—–-][”’"')\]]*$/.test(words[index - 1] ?? ""),
  }));
}

/** The title in sentence case. Abbreviations and words with digits keep their capitals. */
function lowered(title: string): string {
  const words = wordsOf(title);
  let index = 0;
  return title.replace(/\S+/g, (word) => {
    const isFirst = words[index]?.isFirst === true;
    index += 1;
    const parts = word.split("-").map((part, at) => (at === 0 && isFirst ? part : small(part)));
    return parts.join("-");
  });
}

function small(part: string): string {
  return /^[^\p{L}\p{N}]*\p{Lu}[^\p{Lu}\d]*$/u.test(part) && !/^[^\p{L}]*I\P{L}*$/u.test(part)
    ? part.replace(/\p{Lu}/u, (letter) => letter.toLowerCase())
    : part;
}

export const unusedFile: Rule = {
  id: "unused-file",
  concern: "evidence",
  severity: "warning",
  sentence: "A source is not cited anywhere, or a person is not named in any claim.",
  aliases: ["uncited-source", "uncited-person"],
  *check(context) {
    if (!context.complete) return;
    for (const { title } of unnamed(context, "source", context.debate.sources))
      yield { place: title.place, message: "Nothing cites this source.", help: "Cite it, or delete this file." };
    for (const { place } of unnamed(context, "person", context.debate.people))
      yield {
        place,
        message: "No claim names this person under `held-by`.",
        help: "Name this person under `held-by` in a claim, or delete this file.",
      };
  },
};

/** The records that nothing names, even with a misspelt id. */
function unnamed<R extends { readonly id: Id }>(
  { references, isMeant }: Context,
  kind: "source" | "person",
  records: readonly R[],
): readonly R[] {
  const named = new Set(references.filter((reference) => reference.kind === kind).map(({ id }) => id.value));
  return records.filter(({ id }) => !named.has(id) && !isMeant(kind, id));
}
