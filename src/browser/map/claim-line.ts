import { makeElement } from "../make-element.ts";
import { lineOf, type MapNode } from "./map-tree.ts";

/** A claim as the outline writes it: role, sentence, mark. Its link leads to its page, and on the map to its place (`data-focus`). */
export function claimLine(node: MapNode): HTMLElement {
  const line = makeElement("span", { class: "claim-line" });
  line.append(...[...(lineOf(node.item)?.childNodes ?? [])].map((part) => part.cloneNode(true)));
  line.querySelector("a")?.setAttribute("data-focus", node.id);
  return line;
}
