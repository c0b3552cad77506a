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

/** Up to this many squares are separate elements: with more, a change of level would take the browser too long. */
const mostAlone = 300;

/** Squares of the same look, drawn as one path. */
export interface Strip {
  readonly className: string;
  readonly squares: readonly Mark[];
}

/**
 * If there are more than `most` squares, those of the same look are merged into one path, which browsers draw faster; but not
 * those that move, by their keys.
 */
export function mergeSquares(
  marks: readonly Mark[],
  classOf: (mark: Mark) => string,
  most: number = mostAlone,
  moving: ReadonlySet<string> = new Set(),
): { readonly alone: readonly Mark[]; readonly merged: readonly Strip[] } {
  const isSquare = ({ form }: Mark): boolean => form === "square" || form === "bar";
  if (marks.filter(isSquare).length <= most) return { alone: marks, merged: [] };
  const isMerged = (mark: Mark): boolean => isSquare(mark) && !moving.has(mark.key);
  const groups = Map.groupBy(marks.filter(isMerged), classOf);
  return {
    alone: marks.filter((mark) => !isMerged(mark)),
    merged: [...groups].map(([className, alike]) => ({ className, squares: alike })),
  };
}

/** Draws merged squares: a path for the squares, and one for the symbols in them. */
export function drawStrip({ className, squares }: Strip): Shape {
  const symbols = squares.flatMap(({ kind, form, x, y, width }) =>
    form === "square" && (kind === "objection" || kind === "rebuttal") ? symbolLines(kind, x, y, width) : [],
  );
  return shape("g", { class: `${className} merged` }, [
    shape("path", { d: relativePath(squares.map(boxSteps)) }),
    ...(symbols.length > 0 ? [shape("path", { class: "square-symbol", d: relativePath(symbols.map(lineSteps)) })] : []),
  ]);
}

/** Lines through points `x, y, x, y`; px. */
type Lines = readonly (readonly number[])[];

/** The symbols in squares, in a square of side 1: a cross, a returning arrow. */
const squareSymbols: Readonly<Record<"objection" | "rebuttal", Lines>> = {
  objection: [
    [0.27, 0.27, 0.73, 0.73],
    [0.73, 0.27, 0.27, 0.73],
  ],
  rebuttal: [
    [0.43, 0.2, 0.23, 0.4, 0.43, 0.6],
    [0.23, 0.4, 0.75, 0.4, 0.75, 0.78],
  ],
};

const symbolLines = (role: keyof typeof squareSymbols, x: number, y: number, side: number): Lines =>
  squareSymbols[role].map((line) => line.map((part, index) => (index % 2 === 0 ? x : y) + part * side));

/** The symbol of an objection or rebuttal in a square of side 1, as an SVG path. */
export const squareSymbol = (role: keyof typeof squareSymbols): string =>
  relativePath(squareSymbols[role].map(lineSteps));

/** Where a part of a path starts and ends, and its steps in between; px. */
interface Steps {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly steps: string;
}

function boxSteps(mark: Mark): Steps {
  const { x, y, width, height, rx: r } = markBox(mark);
  const corner = (right: number, down: number): string => `a${r} ${r} 0 0 1 ${right} ${down}`;
  const [wide, high] = [hundredths(width - 2 * r), hundredths(height - 2 * r)];
  const steps = `h${wide}${corner(r, r)}v${high}${corner(-r, r)}h${-wide}${corner(-r, -r)}v${-high}${corner(r, -r)}z`;
  return { from: [x + r, y], to: [x + r, y], steps };
}

function lineSteps(line: readonly number[]): Steps {
  // Of rounded points, the steps end where the line does.
  const points = line.map(hundredths);
  const steps = points.slice(2).map((to, index) => hundredths(to - (points[index] ?? 0)));
  const [x = 0, y = 0] = points;
  return { from: [x, y], to: [points.at(-2) ?? 0, points.at(-1) ?? 0], steps: `l${steps.join(" ")}` };
}

/** An SVG path of relative steps: they repeat from square to square, so that a page with a thousand of them stays small. */
function relativePath(parts: readonly Steps[]): string {
  let at: Steps["to"] = [0, 0];
  return parts
    .map(({ from, to, steps }) => {
      const start = from.map((length, axis) => hundredths(length - (at[axis] ?? 0)));
      at = to;
      return `m${start.join(" ")}${steps}`;
    })
    .join("");
}

const hundredths = (length: number): number => Math.round(length * 100) / 100;

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
