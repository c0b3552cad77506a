import type { Covered } from "./viewport.ts";

/** Screen pixels that the sign takes at the top, which names the question of a claim in focus. */
const signHeight = 52;

/**
 * What of the map's window lies under the sheet of what is found, at its left or its top, and under the panel, at its right or its
 * foot: at the side of which they take the smaller part.
 */
export function coveredBy(window: HTMLElement, panel: HTMLElement, sheet: HTMLElement | null): Covered {
  const frame = window.getBoundingClientRect();
  const side = panel.getBoundingClientRect();
  const found = sheet?.getBoundingClientRect() ?? new DOMRect();
  const [isPanel, isSheet] = [side.width > 0, found.width > 0];
  const left = isSheet ? found.right - frame.left : 0;
  const top = isSheet ? found.bottom - frame.top : isPanel ? signHeight : 0;
  const right = isPanel ? frame.right - side.left : 0;
  const bottom = isPanel ? frame.bottom - side.top : 0;
  const atTop = top / frame.height < left / frame.width;
  const atFoot = bottom / frame.height < right / frame.width;
  return {
    left: atTop ? 0 : left,
    top: atTop || !isSheet ? top : 0,
    right: atFoot ? 0 : right,
    bottom: atFoot ? bottom : 0,
  };
}
