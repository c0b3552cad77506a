import { wordsOf } from "./words-of.ts";

/** Passages are long, and only those of the results that are shown are loaded: `<folder>/<n>.json` has so many. */
export const passagesPerFile = 16;

/** For each word that was typed, what tells whether a word of a text stands for it. */
export type Sought = readonly ((word: string) => boolean)[];

/** A stretch of a text. `isHit` says whether it is a word that was sought. */
export interface Stretch {
  readonly text: string;
  readonly isHit: boolean;
}

interface Hit {
  readonly from: number;
  readonly to: number;
  /** Which of the sought words, by index. */
  readonly of: number;
}

/** A passage begins with its sentence if that begins at most so many characters before the first hit. */
const lead = 60;

/**
 * The part of a text with the most different words of those sought, the first of several, as stretches; at most about
 * `length` characters, the whole text if that is shorter. Empty if the text has none of the words.
 */
export function bestPassage(text: string, sought: Sought, length: number): readonly Stretch[] {
  const hits = hitsIn(text, sought);
  const [first] = hits;
  if (first === undefined) return [];
  if (text.length <= length) return stretchesOf(text, hits, 0, text.length);
  const reach = length - lead;
  const kinds = (start: Hit): number =>
    new Set(hits.filter(({ from, to }) => from >= start.from && to <= start.from + reach).map(({ of }) => of)).size;
  const start = hits.reduce((best, hit) => (kinds(hit) > kinds(best) ? hit : best), first);
  const from = beginning(text, start.from);
  const cut = text.slice(0, from + length).replace(/\s+\S*$/, "").length;
  const to = text.length <= from + length ? text.length : Math.max(cut, start.to);
  const shown = stretchesOf(text, hits, from, to);
  const plain = (mark: string): Stretch => ({ text: mark, isHit: false });
  return [...(from > 0 ? [plain("… ")] : []), ...shown, ...(to < text.length ? [plain(" …")] : [])];
}

/** A whole text in stretches, whether or not it has one of the words. */
export const markedStretches = (text: string, sought: Sought): readonly Stretch[] =>
  stretchesOf(text, hitsIn(text, sought), 0, text.length);

/** The number of sought words that a text has. */
export function countFound(text: string, sought: Sought): number {
  return new Set(hitsIn(text, sought).map(({ of }) => of)).size;
}

/** Whether a name has a sought word, initials aside. */
export const isNamed = (name: string, sought: Sought): boolean =>
  countFound(name.replaceAll(/(?<!\p{L})\p{L}(?!\p{L})/gu, ""), sought) > 0;

/** The text that has the most of the words, the first of several; "" if none has any. */
export function textWithMost(texts: readonly string[], sought: Sought): string {
  const counts = texts.map((text) => countFound(text, sought));
  const most = Math.max(0, ...counts);
  return most === 0 ? "" : (texts[counts.indexOf(most)] ?? "");
}

function hitsIn(text: string, sought: Sought): readonly Hit[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: written, index }) => {
    const [word = ""] = wordsOf(written);
    const of = sought.findIndex((isSought) => isSought(word));
    return of === -1 ? [] : [{ from: index, to: index + written.length, of }];
  });
}

/** Where the sentence of a position begins, if that is near; otherwise a word shortly before. */
function beginning(text: string, position: number): number {
  const before = text.slice(Math.max(0, position - lead), position);
  const sentence = /^.*[.!?]\s+(?=[^\s\p{Ll}])/su.exec(before)?.[0].length;
  if (sentence !== undefined) return position - before.length + sentence;
  if (position <= lead) return 0;
  return position - before.length + (/^\S*\s+/.exec(before.slice(lead / 2))?.[0].length ?? 0) + lead / 2;
}

function stretchesOf(text: string, hits: readonly Hit[], from: number, to: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = from;
  const add = (end: number, isHit: boolean): void => {
    if (end > at) stretches.push({ text: text.slice(at, end), isHit });
    at = end;
  };
  for (const hit of hits) {
    if (hit.from < from || hit.to > to) continue;
    add(hit.from, false);
    add(hit.to, true);
  }
  add(to, false);
  return stretches;
}
