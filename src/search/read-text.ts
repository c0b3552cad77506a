import { isPlace, type Entry } from "./entry.ts";
import { comesNear, nearestInText, stemsIn } from "./nearest.ts";
import { search } from "./search.ts";
import type { SearchIndex } from "./search-index.ts";
import { blocksOf, type Block, type Span } from "./sentences.ts";
import { termsNamed } from "./terms.ts";

/** What the map has on a sentence, as numbers. */
export interface ReadSentence {
  /** The claims that it comes near, the nearest first; none for most. */
  readonly near: readonly number[];
  /** If it comes near no claim: those that it may mean, the likeliest first. */
  readonly perhaps: readonly number[];
  /** The terms that it names. */
  readonly terms: readonly number[];
}

/** A block of a text whose sentences were looked up. */
export interface ReadBlock extends Block {
  readonly sentences: readonly (Span & ReadSentence)[];
}

/** So sure of them, so many claims may be meant. On the seen part of test/find, 33 of the 62 sentences with such have a right one. */
const [leastPerhaps, mostPerhaps] = [0.35, 3];

/** A sentence of fewer words says too little to be told from others. */
const fewWords = 4;

/** Reads a text, a block at a time, since a long one takes seconds. `language` is that of the map. */
export function* readText(index: SearchIndex, replies: Replies, text: string, language: string): Generator<ReadBlock> {
  const claimsNear = sentenceReader(index, replies);
  for (const block of blocksOf(text, language))
    yield {
      ...block,
      sentences: block.sentences.map((span) => ({ ...span, ...claimsNear(text.slice(span.from, span.to)) })),
    };
}

/** Reads the sentences of a text in turn. A question claims nothing, so it comes near no claim. */
export function sentenceReader(index: SearchIndex, replies: Replies): (sentence: string) => ReadSentence {
  const repliesOf = (claim: number): readonly number[] => replies[claim]?.flat() ?? [];
  const areLinked = (one: number, other: number): boolean =>
    repliesOf(one).includes(other) || repliesOf(other).includes(one);
  const isClaim = ({ kind }: Entry): boolean => isPlace(kind) && kind !== "question";
  const nearestTo = nearestInText(index, isClaim);
  return (sentence) => {
    const { named } = termsNamed(index.terms, stemsIn(index, sentence));
    const terms = named.flatMap(({ number, about }) => (about.length > 0 ? [number] : []));
    if (/[?؟？]["'”’»)\]]*$/.test(sentence) || sentence.split(/\s+/, fewWords).length < fewWords)
      return { near: [], perhaps: [], terms };
    const found = nearestTo(sentence);
    const near = comesNear(index, sentence, found, areLinked).map(({ number }) => number);
    if (near.length > 0 || (found[0]?.sureness ?? 0) < leastPerhaps) return { near, perhaps: [], terms };
    // The search knows everyday words for those of the map.
    const first = search(index, sentence, {}, isClaim).numbers.slice(0, 1);
    const perhaps = [...new Set([...first, ...found.map(({ number }) => number)])].slice(0, mostPerhaps);
    return { near, perhaps, terms };
  };
}

/**
 * What is recorded on each claim, by its number: what is against the claim itself, reasons for it, the step from these to it, and what
 * it is a reason for, each in the order of a reader; then the reasons. All are numbers; empty lists at the end are left out.
 */
export type Replies = readonly (readonly (readonly number[])[])[];

/** What is against a claim, with the place of its group in `Replies`, and the reasons for it. */
export function repliesTo(replies: Replies, claim: number) {
  const groups = replies[claim] ?? [];
  return {
    against: groups.slice(0, 4).flatMap((numbers, group) => numbers.map((number) => ({ number, group }))),
    reasons: groups[4] ?? [],
  };
}

/** What a reading comes to. */
export interface Tally {
  readonly sentences: number;
  /** Those that come near a claim. */
  readonly near: number;
  /** Those of them to one of whose claims an objection is recorded that no sentence of the text comes near. */
  readonly unmet: number;
  /** Those that are near none, but may mean one. */
  readonly perhaps: number;
}

export function tally(sentences: readonly ReadSentence[], replies: Replies): Tally {
  const found = claimsIn(sentences);
  const marked = sentences.filter(({ near }) => near.length > 0);
  const isUnmet = (claim: number): boolean =>
    repliesTo(replies, claim).against.some(({ number }) => !found.has(number));
  const unmet = marked.filter(({ near }) => near.some(isUnmet));
  const perhaps = sentences.filter((sentence) => sentence.perhaps.length > 0).length;
  return { sentences: sentences.length, near: marked.length, unmet: unmet.length, perhaps };
}

/** The numbers of the claims that sentences come near. */
export const claimsIn = (sentences: readonly Pick<ReadSentence, "near">[]): ReadonlySet<number> =>
  new Set(sentences.flatMap(({ near }) => near));
