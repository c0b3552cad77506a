import type { Mark } from "../scene.ts";
import { shape, tenths, type Shape } from "./shape.ts";

/** Up to this many squares are separate elements, which are animated from level to level. */
const mostAlone = 1500;

/** Squares of the same look, drawn as one path. */
export interface Strip {
  readonly className: string;
  readonly squares: readonly Mark[];
}

/** If there are more than `most` squares, those of the same look are merged into one path, which browsers draw faster. */
export function mergeSquares(
  marks: readonly Mark[],
  classOf: (mark: Mark) => string,
  most: number = mostAlone,
): { readonly alone: readonly Mark[]; readonly merged: readonly Strip[] } {
  const squares = marks.filter(({ form }) => form === "square" || form === "bar");
  if (squares.length <= most) return { alone: marks, merged: [] };
  const groups = Map.groupBy(squares, classOf);
  return {
    alone: marks.filter(({ form }) => form !== "square" && form !== "bar"),
    merged: [...groups].map(([className, alike]) => ({ className, squares: alike })),
  };
}

/** Draws merged squares: a path for the squares, and one for the crosses or strokes in them. */
export function drawStrip({ className, squares }: Strip): Shape {
  const boxes = squares.map(
    ({ x, y, width, height }) => `M${tenths(x)} ${tenths(y)}h${tenths(width)}v${height}h-${tenths(width)}z`,
  );
  const symbols = squares.map(symbolIn);
  return shape("g", { class: `${className} merged` }, [
    shape("path", { d: boxes.join("") }),
    ...(symbols.some((symbol) => symbol !== "")
      ? [shape("path", { class: "square-symbol", d: symbols.join("") })]
      : []),
  ]);
}

function symbolIn({ kind, form, x, y, width }: Mark): string {
  if (form === "bar") return "";
  const [near, far] = [width * 0.25, width * 0.75];
  const at = (right: number, down: number): string => `${tenths(x + right)} ${tenths(y + down)}`;
  if (kind === "objection") return `M${at(near, near)}L${at(far, far)}M${at(far, near)}L${at(near, far)}`;
  return kind === "rebuttal" ? `M${at(near, width / 2)}h${width / 2}` : "";
}
