import type { StanceKind } from "../../claims/model/index.ts";
import * as browser from "../../words/browser.ts";
import { standingInWords, type CardStanding } from "../view/card-standing.ts";

/** What is highlighted on questions and claims at the moment, by their numbers. */
export interface Highlights {
  /** What the search found; null for no search. */
  readonly hits: ReadonlySet<number> | null;
  /** The stances of the person in the filter; null for no person. */
  readonly stances: ReadonlyMap<number, StanceKind> | null;
  /** What follows for a claim from the reader's view; null while nothing is judged. */
  readonly standing: ((number: number) => CardStanding | null) | null;
}

export const noHighlights: Highlights = { hits: null, stances: null, standing: null };

/** The classes of a card or a square. */
export function highlightClasses(number: number, { hits, stances, standing }: Highlights): readonly string[] {
  const found = hits !== null && hits.has(number);
  const stance = found ? stances?.get(number) : undefined;
  const state = standing?.(number) ?? null;
  return [
    ...(hits === null ? [] : [found ? "hit" : "miss"]),
    ...(stance === undefined ? [] : [stance]),
    ...(state === null ? [] : [`label-${state.label}`, ...(state.judgement === null ? [] : ["judged"])]),
  ];
}

/** The same in words, for the accessible name of a link. */
export function highlightsInWords(number: number, { hits, stances, standing }: Highlights): readonly string[] {
  const stance = hits?.has(number) === true ? stances?.get(number) : undefined;
  const state = standing?.(number) ?? null;
  return [
    ...(stance === undefined ? [] : [browser.map.hasStance(browser.stance[stance])]),
    ...(state === null ? [] : [browser.map.hasStanding(standingInWords(state))]),
  ];
}
