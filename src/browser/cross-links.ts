/** A link of the graph that is no branch of the tree: the drawing has it as an arc. */
export interface CrossLink {
  readonly from: string;
  readonly to: string;
  /** `answers`, `supports`, `objects-to`, `rebuts` or `undercuts`. */
  readonly kind: string;
  readonly arc: SVGElement;
}

export function crossLinks(svg: SVGSVGElement): readonly CrossLink[] {
  return [...svg.querySelectorAll<SVGElement>(".arcs > path")].map((arc) => ({
    from: arc.dataset["from"] ?? "",
    to: arc.dataset["to"] ?? "",
    kind: arc.getAttribute("class") ?? "",
    arc,
  }));
}
