import { lineOf, type MapNode, type MapTree } from "./map-tree.ts";

/** Opens the outline down to a claim and marks its line. */
export function openOutline(outline: HTMLElement, node: MapNode | null): void {
  for (const marked of outline.querySelectorAll(".on-map-now")) marked.classList.remove("on-map-now");
  if (node === null) return;
  lineOf(node.item)?.classList.add("on-map-now");
  for (let above = node.item.parentElement; above !== null && above !== outline; above = above.parentElement)
    if (above instanceof HTMLDetailsElement) above.open = true;
}

/** Scrolls the outline alone, never the page around it, until a claim's line stands well inside. */
export function scrollOutline(outline: HTMLElement, node: MapNode): void {
  const line = lineOf(node.item)?.getBoundingClientRect();
  const frame = outline.getBoundingClientRect();
  if (line === undefined || (line.top >= frame.top && line.bottom <= frame.bottom - frame.height / 4)) return;
  outline.scrollTop += line.top - frame.top - frame.height / 4;
}

/** The claim whose line is the first one fully inside the window, where the reader has scrolled into the outline; null where not. */
export function placeInOutline(outline: HTMLElement, tree: MapTree): MapNode | null {
  if (outline.getBoundingClientRect().top >= 0) return null;
  const shown = [...outline.querySelectorAll<HTMLElement>("[data-claim]")].find((item) => {
    const line = lineOf(item);
    return line !== null && line.checkVisibility() && line.getBoundingClientRect().top >= 0;
  });
  return tree.get(shown?.dataset["claim"] ?? "") ?? null;
}
