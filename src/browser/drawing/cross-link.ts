/** A link of the graph that is no branch of the tree: the drawing has it as an arc. */
export interface CrossLink {
  readonly from: string;
  readonly to: string;
  /** `answers`, `supports`, `objects-to`, `rebuts` or `undercuts`. */
  readonly kind: string;
  /** Its arc, an SVG path. */
  readonly path: string;
}

/** Reads the links that the drawing names; arcs without names are texture. */
export function crossLinks(svg: Element): readonly CrossLink[] {
  return [...svg.querySelectorAll(".arcs > path[data-from]")].map((arc) => ({
    from: arc.getAttribute("data-from") ?? "",
    to: arc.getAttribute("data-to") ?? "",
    kind: arc.getAttribute("class") ?? "",
    path: arc.getAttribute("d") ?? "",
  }));
}
