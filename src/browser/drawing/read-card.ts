import { numbersIn } from "./numbers-in.ts";
import type { CardSign, MapCard, TextLine } from "./map-card.ts";

const kinds = ["position", "reason", "objection", "rebuttal"];

/** Reads one `a[data-id]` of the drawing. Numbers are taken from attributes, so that nothing has to be laid out for it. */
export function readCard(link: Element): MapCard {
  const [x = 0, y = 0] = numbersIn(link.getAttribute("transform"));
  const ground = link.querySelector(":scope > rect");
  const text = link.querySelector(":scope > text");
  const left = numberOf(ground, "x");
  const [width, height] = [numberOf(ground, "width"), numberOf(ground, "height")];
  return {
    id: link.getAttribute("data-id") ?? "",
    kind: kinds.find((kind) => link.classList.contains(kind)) ?? "question",
    rank: [0, 1, 2].find((rank) => link.classList.contains(`r${rank}`)) ?? 3,
    unanswered: link.classList.contains("unanswered"),
    href: link.getAttribute("href") ?? "",
    title: link.querySelector(":scope > title")?.textContent ?? "",
    box: { x, y, width: left + width, height },
    ground: { x: x + left, y, width, height },
    fontSize: numberOf(text, "font-size"),
    fontWeight: numberOf(text, "font-weight"),
    lines: text ? linesOf(text, x, y) : [],
    signs: [...link.querySelectorAll(":scope > use")].map((use) => signOf(use, x, y)),
    branch: link.querySelector(":scope > path")?.getAttribute("d") ?? "",
  };
}

/** The first line is the text's own, each further one a `tspan` below it. */
function linesOf(text: Element, x: number, y: number): readonly TextLine[] {
  const [left, first] = [x + numberOf(text, "x"), y + numberOf(text, "y")];
  const rest = [...text.querySelectorAll("tspan")].map((line, index) => ({
    text: line.textContent,
    x: left,
    y: first + (index + 1) * numberOf(line, "dy"),
  }));
  return [{ text: text.firstChild?.textContent?.trim() ?? "", x: left, y: first }, ...rest];
}

function signOf(use: Element, x: number, y: number): CardSign {
  const [left, top, scale] = use.hasAttribute("transform")
    ? numbersIn(use.getAttribute("transform"))
    : [numberOf(use, "x"), numberOf(use, "y")];
  return {
    name: use.getAttribute("href")?.slice(1) ?? "",
    x: x + (left ?? 0),
    y: y + (top ?? 0),
    scale: scale ?? 1,
  };
}

function numberOf(element: Element | null, attribute: string): number {
  return Number(element?.getAttribute(attribute) ?? 0);
}
