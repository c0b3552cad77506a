import { claimLine } from "./claim-line.ts";
import { makeElement } from "./make-element.ts";
import type { MapTree } from "./map-tree.ts";

/** More than so many are marked on the map and counted, not listed. */
const listed = 100;

/** Lists what was found, and where one stands in it. */
export function showHits(list: HTMLElement, tree: MapTree, hits: readonly string[], open: string): void {
  const at = hits.indexOf(open);
  const count = list.querySelector(".map-hits-count");
  if (count) count.textContent = countInWords(hits.length, at);
  const entries = hits.slice(0, listed).flatMap((id) => {
    const node = tree.get(id);
    if (node === undefined) return [];
    const entry = makeElement("li", { class: node.kind }, claimLine(node));
    if (id === open) entry.setAttribute("aria-current", "true");
    return [entry];
  });
  const rest = hits.length - entries.length;
  if (rest > 0) entries.push(makeElement("li", {}, `and ${rest} more, marked on the map`));
  const ordered = list.querySelector("ol");
  ordered?.replaceChildren(...entries);
  ordered?.toggleAttribute("hidden", entries.length === 0);
  for (const button of list.querySelectorAll<HTMLButtonElement>("[data-action=next], [data-action=previous]"))
    button.disabled = hits.length === 0;
  ordered?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
}

function countInWords(count: number, at: number): string {
  if (count === 0) return "Nothing found";
  if (at >= 0) return `${at + 1} of ${count}`;
  return count === 1 ? "1 found" : `${count} found`;
}
