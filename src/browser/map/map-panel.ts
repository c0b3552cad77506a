import { claimLine } from "./claim-line.ts";
import type { CrossLink } from "../drawing/cross-link.ts";
import { makeElement } from "../make-element.ts";
import { pathTo, type MapNode, type MapTree } from "./map-tree.ts";
import { viewBlock } from "../view/view-block-frame.ts";

const below: readonly (readonly [kind: string, title: string])[] = [
  ["position", "Positions"],
  ["reason", "Reasons"],
  ["objection", "Objections"],
  ["rebuttal", "Rebuttals"],
];

/** Headings over the claims that a cross-link leads to, and over those from which one comes. */
const leadsTo: Readonly<Record<string, string>> = {
  answers: "Also answers",
  supports: "Also supports",
  "objects-to": "Also objects to",
  rebuts: "Also rebuts",
  undercuts: "Denies a step from",
};
const comesFrom: Readonly<Record<string, string>> = {
  answers: "Also answered by",
  supports: "Also supported by",
  "objects-to": "Also objected to by",
  rebuts: "Also rebutted by",
  undercuts: "A step from it is denied by",
};

/**
 * Shows a claim's page in short beside the map: its path, its sentence, the way to its page, what stands beside it and
 * what cross-links join it to. All of it is on the page already; `.map-panel-facts` is left empty for what isn't: at
 * the end, where it moves nothing when it comes.
 */
export function fillPanel(panel: HTMLElement, tree: MapTree, links: readonly CrossLink[], node: MapNode): void {
  const children = known(tree, node.children);
  panel.replaceChildren(
    makeElement(
      "button",
      { type: "button", class: "map-close", "data-action": "close", title: "Close (Esc)" },
      makeElement("span", { "aria-hidden": "true" }, "×"),
    ),
    ...path(pathTo(tree, node.id).slice(0, -1)),
    makeElement("h2", {}, claimLine(node)),
    makeElement("p", { class: "map-panel-page" }, pageLink(node)),
    ...(node.kind === "question" ? [] : [viewBlock()]),
    ...below.flatMap(([kind, title]) =>
      group(
        title,
        children.filter((child) => child.kind === kind),
      ),
    ),
    ...Object.entries(leadsTo).flatMap(([kind, title]) =>
      group(title, known(tree, ends(links, kind, "from", node.id, "to"))),
    ),
    ...Object.entries(comesFrom).flatMap(([kind, title]) =>
      group(title, known(tree, ends(links, kind, "to", node.id, "from"))),
    ),
    makeElement("div", { class: "map-panel-facts" }),
  );
  panel.scrollTop = 0;
  panel.hidden = false;
}

function path(nodes: readonly MapNode[]): readonly HTMLElement[] {
  if (nodes.length === 0) return [];
  const steps = nodes.map((node) =>
    makeElement(
      "li",
      { class: node.kind },
      makeElement("a", { href: node.href, "data-focus": node.id }, node.sentence),
    ),
  );
  return [makeElement("ol", { class: "map-panel-path", "aria-label": "The way to it" }, ...steps)];
}

function pageLink({ kind, href }: MapNode): HTMLElement {
  const words = kind === "question" ? "The question’s page" : "The claim’s page: sources, holders, explanation";
  return makeElement("a", { href }, words);
}

function group(title: string, nodes: readonly MapNode[]): readonly HTMLElement[] {
  if (nodes.length === 0) return [];
  const lines = nodes.map((node) => makeElement("li", { class: node.kind }, claimLine(node)));
  return [makeElement("h3", {}, title), makeElement("ul", { class: "map-panel-claims" }, ...lines)];
}

function ends(
  links: readonly CrossLink[],
  kind: string,
  near: "from" | "to",
  id: string,
  far: "from" | "to",
): readonly string[] {
  return links.filter((link) => link.kind === kind && link[near] === id).map((link) => link[far]);
}

function known(tree: MapTree, ids: readonly string[]): readonly MapNode[] {
  return ids.flatMap((id) => tree.get(id) ?? []);
}
