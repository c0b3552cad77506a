/** The shape of a sign, about the origin. */
export interface Sign {
  readonly radius: number;
  /** What it shows on its disc, an SVG path; "" for a ring without a disc. */
  readonly mark: string;
}

/** Reads the drawing's definitions of signs by their ids. */
export function readSigns(svg: Element): ReadonlyMap<string, Sign> {
  return new Map(
    [...svg.querySelectorAll("defs > [id]")].map((shape) => {
      const circle = shape.matches("circle") ? shape : shape.querySelector("circle");
      const mark = shape.querySelector("path")?.getAttribute("d") ?? "";
      return [shape.id, { radius: Number(circle?.getAttribute("r") ?? 0), mark }];
    }),
  );
}
