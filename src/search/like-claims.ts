import { distinguishingParts } from "../text/similarity.ts";
import { isPlace, type Entry } from "./entry.ts";
import { nearest, same } from "./nearest.ts";
import type { SearchIndex } from "./search-index.ts";

/** A claim or question that may say what a new one says. `likeness` is from 0 to 1. */
export interface Like extends Entry {
  readonly likeness: number;
}

/**
 * What is so sure is shown to somebody who writes a claim. It is less than what is marked in a text: to look at a claim in vain costs
 * little, a second one that says the same much.
 */
const leastSureness = 0.6;

/** A reply shares words with what it replies to. So like it may say the same, if it is negated alike and has the same numbers. */
const likeTarget = 0.35;

const mostLike = 3;

/**
 * Claims that may say what a new one says, or questions that may ask what a new one asks, at most three, the nearest first. What a claim
 * replies to, `target`, comes first if it may say the same, and is left out otherwise.
 */
export function likeClaims(index: SearchIndex, sentence: string, target = "", isQuestion = false): readonly Like[] {
  const isAmong = ({ kind }: Entry): boolean => isPlace(kind) && (kind === "question") === isQuestion;
  const near = nearest(index, sentence, isAmong).flatMap(({ number, likeness, sureness }) => {
    const entry = index.entries[number];
    return entry ? [{ ...entry, likeness, sureness }] : [];
  });
  const isLike = ({ id, text, likeness, sureness }: (typeof near)[number]): boolean =>
    id === target
      ? likeness >= likeTarget && distinguishingParts(sentence) === distinguishingParts(text)
      : sureness >= leastSureness || likeness >= same;
  const isTarget = ({ id }: Entry): number => Number(id === target);
  return near
    .filter(isLike)
    .toSorted((one, other) => isTarget(other) - isTarget(one))
    .slice(0, mostLike);
}
