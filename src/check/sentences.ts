/** What rules find in the words of a sentence, and at which place of the file. */
import type { Debate, Fix, Place, Placed } from "../claims/model/index.ts";
import { visibleOffsets } from "../claims/yaml/value.ts";
import { slashNote } from "../text/slash-note.ts";
import { baseLanguage } from "../words/base-language.ts";
import type { Context } from "./context.ts";

interface SentenceMatch {
  /** The matching part of the sentence. */
  readonly words: string;
  readonly place: Place;
}

/** A pattern for each language that a rule knows, by its tag without a region. */
export type Patterns = Readonly<Record<string, RegExp>>;

/**
 * The first match of a pattern in the sentence of each claim that is not retired. Text in quotation marks is skipped.
 * There is none if the patterns have no language of the map.
 */
export function claimMatches({ debate, textOf }: Context, patterns: RegExp | Patterns): readonly SentenceMatch[] {
  return matchesIn(debate.claims, inLanguage(debate, patterns), textOf);
}

/** The same for the sentences of claims, their other wordings, and the sentences of questions. */
export function sentenceMatches(context: Context, patterns: RegExp | Patterns): readonly SentenceMatch[] {
  const { debate, textOf } = context;
  const others = debate.claims.flatMap(({ alsoSaid }) => alsoSaid.map((sentence) => ({ sentence })));
  return [
    ...claimMatches(context, patterns),
    ...matchesIn([...others, ...debate.questions], inLanguage(debate, patterns), textOf),
  ];
}

/** Matches nothing. */
const nothing = /(?!)/;

function inLanguage({ map }: Debate, patterns: RegExp | Patterns): RegExp {
  return patterns instanceof RegExp ? patterns : (patterns[baseLanguage(map.language)] ?? nothing);
}

function matchesIn(
  records: readonly { readonly sentence: Placed<string> }[],
  pattern: RegExp,
  textOf: Context["textOf"],
): readonly SentenceMatch[] {
  return records.flatMap(({ sentence }) => {
    const match = pattern.exec(sentence.value.replace(quotation, (quoted) => "“”".padEnd(quoted.length)));
    if (match === null) return [];
    const [words] = match;
    return {
      words,
      place: placeWithin(textOf(sentence.place.path), sentence, match.index, match.index + words.length),
    };
  });
}

/** Text in quotation marks. Single ones count only if they can't be apostrophes. */
const quotation = /"[^"]*"|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|»[^»«]*«|(?<!\p{L})(?:‘[^‘’]*’|'[^']*')(?!\p{L})/gu;

/**
 * The place in the file of a part of a value, given by its offsets in the value; that of the whole value if the file
 * has it with escapes.
 */
export function placeWithin(text: string, { value, place }: Placed<string>, from: number, to: number): Place {
  const raw = text.slice(place.start, place.end);
  // Quotation marks, or the first line of a block, are not part of the value.
  const [before = ""] = /^(?:["']|[|>][^\n]*\n)/.exec(raw) ?? [];
  const offsets = visibleOffsets(value, raw.slice(before.length, /["']/.test(before) ? -1 : undefined));
  const length = value.slice(from, to).trimEnd().length;
  const [first, last] = [offsets?.[from], offsets?.[from + length - 1]];
  if (first === undefined || last === undefined) return place;
  const start = place.start + before.length;
  return { path: place.path, start: start + first, end: start + last + 1 };
}

/**
 * A fix that ends a sentence with `mark`, as part of a problem. Applies if the sentence ends in `pattern`; a full stop
 * that the pattern matches is replaced. No fix if it is a single word, has escapes or is in a block, or if a comment
 * follows, which may be the rest of it. `text` is the text of the file.
 */
export function endIn(
  mark: string,
  { value, place }: Placed<string>,
  pattern: RegExp,
  text: string,
): { readonly fix?: Fix } {
  const end = pattern.exec(value);
  const hasComment = /^["']?[ \t]*#/.test(textAfter(place, text));
  if (end === null || hasComment || !/\s/.test(value) || place.end - place.start !== value.length) return {};
  const edits = [{ start: place.end - end[0].length + end[0].replace(/\.$/, "").length, end: place.end, insert: mark }];
  return { fix: { kind: "edit", does: `ended the sentence with \`${mark}\``, edits } };
}

/**
 * Whether a comment follows an unquoted sentence, so that its last mark is before or after it: cut-by-comment reports
 * that. `text` is the text of the file.
 */
export const isCutByComment = ({ place }: Placed<string>, text: string): boolean =>
  /^[ \t]+#/.test(textAfter(place, text)) || slashNote(text.slice(place.start, place.end)) !== null;

const textAfter = ({ end }: Place, text: string): string => text.slice(end, end + 1000);

/** Abbreviations whose full stop does not end a sentence, in English, and those in German that differ. */
const abbreviations =
  "Abb|Abs|Anm|Art|Aufl|Bd|Bde|bspw|bzw|Chr|Dez|dgl|evtl|Febr?|ggf|Hrsg|inkl|insb|Jan|Jhd?t?|Jhs|jur|Kap|lt|Mio|Mrd|Nov|Nr|Okt|phil|Sept|sog|Std|Tsd|usf|usw|vgl|Ziff|zz|al|approx|ca|cf|ch|co|corp|dr|e\\.g|ed|eds|et|etc|fig|i\\.e|inc|jr|ltd|mr|mrs|ms|mt|no|p|para|pp|prof|sec|sr|st|vol|vs";

/** The part of a pattern before a full stop: matches an abbreviation, an initial, or the last letter of `U.S.` */
export const abbreviated = `(?:(?<![\\p{L}.])(?:${abbreviations}|\\p{L})|\\.\\p{L})`;
