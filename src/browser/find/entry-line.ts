import type { Entry } from "../../search/index.ts";
import { makeElement } from "../make-element.ts";

const svgSpace = "http://www.w3.org/2000/svg";

/** A question or claim as the outline writes it: role, sentence, mark. Its link leads to its page, and on the map to its place (`data-focus`). */
export function entryLine({ id, kind, text, note }: Entry, href: string): HTMLElement {
  return makeElement(
    "span",
    { class: "claim-line" },
    makeElement("span", { class: `role ${kind}` }, icon(kind), ` ${kind.charAt(0).toUpperCase()}${kind.slice(1)}`),
    " ",
    makeElement("a", { class: `claim-link ${kind}`, href, "data-focus": id }, text),
    ...(note === "unanswered" ? [" ", makeElement("span", { class: "unanswered-mark" }, note)] : []),
  );
}

/** The page's own drawing of a role. */
function icon(kind: string): SVGSVGElement {
  const svg = document.createElementNS(svgSpace, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = svg.appendChild(document.createElementNS(svgSpace, "use"));
  use.setAttribute("href", `#Icon-${kind}`);
  return svg;
}
