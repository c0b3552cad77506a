import type { StanceKind } from "../../model/index.ts";
import { standingInWords, type CardStanding } from "../view/card-standing.ts";

/** How questions and claims stand out at the moment, by number. */
export interface Marks {
  /** What was found; null where nothing is looked for. */
  readonly hits: ReadonlySet<number> | null;
  /** What the person that is looked for takes which stance on; null where nobody is. */
  readonly stances: ReadonlyMap<number, StanceKind> | null;
  /** What follows for a claim from the reader's view; null while they take no part. */
  readonly standing: ((number: number) => CardStanding | null) | null;
}

export const noMarks: Marks = { hits: null, stances: null, standing: null };

/** The classes that say so: the same for a square in a strip and for a card. */
export function markClasses(number: number, { hits, stances, standing }: Marks): readonly string[] {
  const found = hits !== null && hits.has(number);
  const stance = found ? stances?.get(number) : undefined;
  const state = standing?.(number) ?? null;
  return [
    ...(hits === null ? [] : [found ? "hit" : "miss"]),
    ...(stance === undefined ? [] : [stance]),
    ...(state === null ? [] : [`label-${state.label}`, ...(state.judgement === null ? [] : ["judged"])]),
  ];
}

/** The same in words, for one who hears a link's name. */
export function marksInWords(number: number, { hits, stances, standing }: Marks): readonly string[] {
  const stance = hits?.has(number) === true ? stances?.get(number) : undefined;
  const state = standing?.(number) ?? null;
  return [...(stance === undefined ? [] : [`(${stance})`]), ...(state === null ? [] : [`${standingInWords(state)}.`])];
}
