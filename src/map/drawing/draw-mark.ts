import type { Mark, Sign } from "../scene.ts";
import { shape, tenths, type Shape } from "./shape.ts";
import type { Label, Role } from "../../claims/model/index.ts";

/** The corner radius of each form. */
const corners: Readonly<Record<Mark["form"], number>> = { tile: 6, bar: 1, square: 1.5, dot: 0, card: 4, focus: 6 };

/** The attributes of a mark that a browser animates from level to level. */
export function markBox({
  form,
  x,
  y,
  width,
  height,
}: Mark): Readonly<Record<"x" | "y" | "width" | "height" | "rx", number>> {
  return {
    x: tenths(x),
    y: tenths(y),
    width: tenths(width),
    height: tenths(height),
    rx: form === "dot" ? tenths(width / 2) : corners[form],
  };
}

export function markClass({ kind, form, ring }: Mark): string {
  return `mark ${form} ${kind}${ring ? " ring" : ""}`;
}

/** Draws a mark: always a rect, so that it can be animated. Its class says what it is. */
export function drawMark(mark: Mark): Shape {
  return shape("rect", { class: markClass(mark), ...markBox(mark) });
}

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

/** Draws merged squares: a path for the squares, and one for the symbols in them. */
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

/** The symbols in squares as lines, in a square of side 1: a cross, a returning arrow. */
const squareSymbols = {
  objection: [
    [0.27, 0.27, 0.73, 0.73],
    [0.73, 0.27, 0.27, 0.73],
  ],
  rebuttal: [
    [0.43, 0.2, 0.23, 0.4, 0.43, 0.6],
    [0.23, 0.4, 0.75, 0.4, 0.75, 0.78],
  ],
} as const;

/** The symbol of an objection or rebuttal in a square, as an SVG path. */
export function squareSymbol(role: keyof typeof squareSymbols, x = 0, y = 0, side = 1): string {
  const rounded = (length: number): number => Math.round(length * 100) / 100;
  const at = (line: readonly number[]): string =>
    line.map((part, index) => rounded((index % 2 === 0 ? x : y) + part * side)).join(" ");
  return squareSymbols[role].map((line) => `M${at(line)}`).join("");
}

function symbolIn({ kind, form, x, y, width }: Mark): string {
  return form === "square" && (kind === "objection" || kind === "rebuttal") ? squareSymbol(kind, x, y, width) : "";
}

/** The radius that the signs are drawn for. */
const drawnRadius = 10;

/**
 * The sign of each role as an SVG path around the origin: a flag, a plus, a cross, a returning arrow. They differ in shape
 * as well as in colour. Pages, legends, prints and pictures use the same signs.
 */
const signSymbols: Readonly<Record<Role, string>> = {
  position: "M-3.4 6V-5H4.4L2.4-2.2 4.4.6H-3.4",
  reason: "M0-5V5M-5 0H5",
  objection: "M-3.7-3.7 3.7 3.7M3.7-3.7-3.7 3.7",
  rebuttal: "M-1.6-5-4.6-1.8-1.6 1.4M-4.2-1.8H1.4A3 3 0 0 1 1.4 4.6H-1",
};

/** Draws the disc of a role, with a ring if the claim is unanswered. */
export function drawSign({ role, ring, x, y, radius }: Sign): Shape {
  const place = `translate(${tenths(x)} ${tenths(y)}) scale(${Math.round((radius / drawnRadius) * 1000) / 1000})`;
  return shape("g", { class: `sign ${role}`, transform: place }, [
    ...(ring ? [shape("circle", { class: "ring", r: 13.4 })] : []),
    shape("circle", { class: "disc", r: drawnRadius }),
    shape("path", { class: "symbol", d: signSymbols[role] }),
  ]);
}

/** What a reader's view says of a claim that isn't open: its label, and their judgement of it; null if it only follows. */
export interface ClaimStanding {
  readonly label: Exclude<Label, "undecided">;
  readonly judgement: "accept" | "reject" | null;
}

/** The signs of labels differ in shape as well as in shade: a tick on a disc, a stroke on a square. */
const standings = {
  in: { outline: "M0-5.5A5.5 5.5 0 1 1-.01-5.5Z", symbol: "M-2.4.2L-.6 2.1L2.6-1.9" },
  out: { outline: "M-5-5H5V5H-5Z", symbol: "M-2.4 0H2.4" },
} as const;

/** Draws the sign of a label around a point, `size` wide; it is filled for a judgement. */
export function drawStanding({ label, judgement }: ClaimStanding, x: number, y: number, size: number): Shape {
  const place = `translate(${tenths(x)} ${tenths(y)}) scale(${Math.round((size / 12) * 1000) / 1000})`;
  return shape("g", { class: `tag standing${judgement ? " judged" : ""}`, transform: place }, [
    shape("path", { d: standings[label].outline }),
    shape("path", { class: "tick", d: standings[label].symbol }),
  ]);
}
