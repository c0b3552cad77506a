import type { StanceKind } from "../../claims/model/index.ts";
import { drawStanding, type ClaimStanding } from "../../map/drawing/draw-mark.ts";
import { shape, tenths, type Shape } from "../../map/drawing/shape.ts";
import type { Item, Scene } from "../../map/scene.ts";
import * as browser from "../../words/browser.ts";

/** What is highlighted on questions and claims at the moment, by their numbers. */
export interface Highlights {
  /** What the search found; null for no search. */
  readonly hits: ReadonlySet<number> | null;
  /** The stances of the person in the filter; null for no person. */
  readonly stances: ReadonlyMap<number, StanceKind> | null;
  /** What follows for a claim from the reader's view, null for one that is open; null while nothing is judged. */
  readonly standing: ((number: number) => ClaimStanding | null) | null;
}

export const noHighlights: Highlights = { hits: null, stances: null, standing: null };

/** The classes of a card or a square. */
export function highlightClasses(number: number, { hits, stances }: Highlights): readonly string[] {
  const found = hits !== null && hits.has(number);
  const stance = found ? stances?.get(number) : undefined;
  return [...(hits === null ? [] : [found ? "hit" : "miss"]), ...(stance === undefined ? [] : [stance])];
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

/** What follows from the reader's view, on the squares and dots of claims. A dot below a sign is not seen. */
export function drawLabels({ marks, items }: Scene, { standing }: Highlights): readonly Shape[] {
  const withSign = new Set(items.flatMap(({ number, sign }) => (sign ? number : [])));
  return marks.flatMap(({ form, number, x, y, width, height }) => {
    const isShown = (form === "square" || form === "dot") && !withSign.has(number);
    const state = isShown ? (standing?.(number) ?? null) : null;
    return state ? drawStanding(state, x + width / 2, y + height / 2, width + 3) : [];
  });
}

/** The signs at the upper right corner of a card: the stance of the person in the filter, and what follows from the reader's view. */
export function drawTags(
  { number, form, sign, width: wide }: Item,
  { hits, stances, standing }: Highlights,
): readonly Shape[] {
  if (!["card", "heading", "focus"].includes(form)) return [];
  // A card has room at its corner; the words of a heading reach to its edge.
  const width = form === "heading" ? wide + 18 : wide;
  const stance = hits?.has(number) === true ? stances?.get(number) : undefined;
  // The heading of a position without a sign of its own has a dot.
  const state = form === "heading" && sign === null ? null : (standing?.(number) ?? null);
  return [
    ...(stance === undefined ? [] : [stanceTag(stance, width - (state === null ? 0 : 16))]),
    ...(state === null ? [] : [drawStanding(state, width - 3, 1, 12)]),
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

/** The judgement in words, or else the label. */
export function standingInWords({ label, judgement }: ClaimStanding): string {
  return browser.view.mark[judgement ?? label];
}
