import type { Stretch } from "../../search/passage.ts";
import * as browser from "../../words/browser.ts";
import { fill, h, type Content } from "../page/elements.ts";
import type { FoundEntry } from "./find-everywhere.ts";

/** A text with its hits marked. */
export const marked = (stretches: readonly Stretch[]): Content =>
  stretches.map(({ text, isHit }) => (isHit ? h("mark", text) : text));

/** Fills a place with the passage of a result once that is loaded; null for a result without one. */
export function passageIn(place: HTMLElement, { passage }: FoundEntry): HTMLElement | null {
  void passage?.then(({ stretches, isWording }) =>
    fill(place, isWording && `${browser.find.alsoSaid} `, marked(stretches)),
  );
  return passage && place;
}
