import type { Covered } from "./viewport.ts";

/** What of the map's window lies under the sheet of what is found, on its left, and under the panel, on its right or, where narrow, at its foot. */
export function coveredBy(window: HTMLElement, panel: HTMLElement, sheet: HTMLElement | null): Covered {
  const frame = window.getBoundingClientRect();
  const side = panel.getBoundingClientRect();
  const found = sheet?.getBoundingClientRect() ?? new DOMRect();
  const atFoot = side.width > frame.width * 0.7;
  return {
    left: found.width > 0 && found.width < frame.width * 0.7 ? found.right - frame.left : 0,
    right: side.width > 0 && !atFoot ? frame.right - side.left : 0,
    bottom: side.width > 0 && atFoot ? frame.bottom - side.top : 0,
  };
}
