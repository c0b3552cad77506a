import type { Covered } from "./viewport.ts";

/** What is so wide lies across the window, as a part of its width; and what is so low leaves the room below it, as a part of its height. */
const across = 0.7;
const low = 0.2;

/** What of the map's window lies under the sheet of what is found, on its left or at its top, and under the panel, on its right or at its foot. */
export function coveredBy(window: HTMLElement, panel: HTMLElement, sheet: HTMLElement | null): Covered {
  const frame = window.getBoundingClientRect();
  const side = panel.getBoundingClientRect();
  const found = sheet?.getBoundingClientRect() ?? new DOMRect();
  const isAcross = ({ width }: DOMRect): boolean => width > frame.width * across;
  const atFoot = isAcross(side);
  const atTop = isAcross(found) || found.height < frame.height * low;
  return {
    left: found.width > 0 && !atTop ? found.right - frame.left : 0,
    top: found.width > 0 && atTop ? found.bottom - frame.top : 0,
    right: side.width > 0 && !atFoot ? frame.right - side.left : 0,
    bottom: side.width > 0 && atFoot ? frame.bottom - side.top : 0,
  };
}
