import type { Label, StanceKind } from "../../claims/model/index.ts";
import { shape, tenths, type Shape } from "../../map/drawing/shape.ts";
import type { Item } from "../../map/scene.ts";
import type { Judgement } from "../../reasoning/index.ts";
import * as browser from "../../words/browser.ts";

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

/** The signs of the labels differ in shape as well as in shade: a tick on a disc, a stroke on a square, an empty ring. */
const standings = {
  in: { outline: "M6 .5A5.5 5.5 0 1 1 5.99 .5Z", symbol: "M3.6 6.2L5.4 8.1L8.6 4.1" },
  out: { outline: "M1 1H11V11H1Z", symbol: "M3.6 6H8.4" },
  undecided: { outline: "M6 3A3 3 0 1 1 5.99 3Z", symbol: "" },
} as const;

/** The signs at the upper right corner of a card: the stance of the person in the filter, and what follows from the reader's view. */
export function drawTags(
  { number, form, width: wide }: Item,
  { hits, stances, standing }: Highlights,
): readonly Shape[] {
  if (!["card", "heading", "focus"].includes(form)) return [];
  // A card has room at its corner; the words of a heading reach to its edge.
  const width = form === "heading" ? wide + 18 : wide;
  const stance = hits?.has(number) === true ? stances?.get(number) : undefined;
  const state = standing?.(number) ?? null;
  return [
    ...(stance === undefined ? [] : [stanceTag(stance, width - (state === null ? 0 : 16))]),
    ...(state === null ? [] : [standingTag(state, width)]),
  ];
}

/** Like a square in a strip: solid, hollow or struck through. */
function stanceTag(stance: StanceKind, right: number): Shape {
  return shape("rect", {
    class: `tag stance-sign ${stance}`,
    x: tenths(right - 8),
    y: -6,
    width: 13,
    height: 13,
    rx: 2,
  });
}

function standingTag({ label, judgement }: CardStanding, width: number): Shape {
  const { outline, symbol } = standings[label];
  const name = `tag standing ${label}${judgement === null ? "" : " judged"}`;
  return shape("g", { class: name, transform: `translate(${tenths(width - 9)} -5)` }, [
    shape("path", { d: outline }),
    ...(symbol === "" ? [] : [shape("path", { class: "tick", d: symbol })]),
  ]);
}

/** What a card shows of its claim once the reader has judged anything: its label, and the reader's own judgement of it. */
export interface CardStanding {
  readonly label: Label;
  readonly judgement: Judgement | null;
}

/** The judgement in words, or else the label. */
export function standingInWords({ label, judgement }: CardStanding): string {
  return browser.view.mark[judgement ?? label];
}
