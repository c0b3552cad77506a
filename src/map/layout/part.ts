import type { Box, Id } from "../../claims/model/index.ts";
import { keyOf, type Item, type Mark, type Part, type TextBlock } from "../scene.ts";
import type { SetText, TextStyle } from "../text/set-text.ts";

/** Puts parts together. What is not there is left out. */
export function joinParts(parts: readonly (Partial<Part> | null | undefined)[]): Part {
  return {
    marks: parts.flatMap((part) => part?.marks ?? []),
    items: parts.flatMap((part) => part?.items ?? []),
    branches: parts.flatMap((part) => part?.branches ?? []),
    brackets: parts.flatMap((part) => part?.brackets ?? []),
    notes: parts.flatMap((part) => part?.notes ?? []),
  };
}

/** Moves marks, items or texts by an offset. */
export function moved<T extends { readonly x: number; readonly y: number }>(
  placed: readonly T[],
  x: number,
  y: number,
): readonly T[] {
  return placed.map((each) => ({ ...each, x: each.x + x, y: each.y + y }));
}

/** The upper left corner and the width of what is as high as it needs to be. */
export type Column = Omit<Box, "height">;

/** The tile of a question. */
export const questionMark = (number: number, box: Box): Mark => ({
  ...{ key: keyOf.question(number), kind: "question", form: "tile", number, ring: false },
  ...box,
});

/** The dot of a position. */
export const positionMark = (number: number, x: number, y: number, size: number): Mark => ({
  ...{ key: keyOf.claim(number), kind: "position", form: "dot", number, ring: false },
  ...{ x, y, width: size, height: size },
});

type Placed = Box & Pick<Item, "texts">;

/** The text of a question, as a tile or as a title. */
export const questionItem = (
  { id, sentence, number }: { readonly id: Id; readonly sentence: string; readonly number: number },
  form: "tile" | "title",
  placed: Placed,
): Item => ({
  ...{ key: keyOf.question(number), id, kind: "question", form, number, name: sentence },
  ...{ ...placed, sign: null, port: null, fold: null },
});

/** The text of a position, as a heading, or its holders as the name of a row. */
export const positionItem = (
  { id, sentence }: { readonly id: Id; readonly sentence: string },
  number: number,
  placed: Placed & Partial<Pick<Item, "sign" | "form">>,
): Item => ({
  ...{ key: keyOf.claim(number), id, kind: "position", form: "heading", number, name: sentence },
  ...{ sign: null, port: null, fold: null, ...placed },
});

/** The name of a debate, as a tile or above its tiles. */
export const debateItem = (
  { id, title }: { readonly id: Id; readonly title: string },
  form: "tile" | "frame",
  placed: Placed,
): Item => ({
  ...{ key: keyOf.debate(id), id, kind: "debate", form, number: -1, name: title },
  ...{ ...placed, sign: null, port: null, fold: null },
});

/** Places a text. */
export function block(text: SetText, x: number, y: number, tone: TextBlock["tone"] = "ink"): TextBlock {
  return { ...text, x, y, tone };
}

/** Between the edge of the viewport and the content; px. */
export const margin = 8;

/** A viewport narrower than this has one column; px. */
export const phoneWidth = 600;

/** Secondary text: counts, holders, notes. */
export const soft: TextStyle = { fontSize: 12, fontWeight: 400, lineHeight: 16 };

/** A text style. The line height is `leading` times the font size, in whole pixels. */
export function style(fontSize: number, fontWeight: TextStyle["fontWeight"], leading = 1.22): TextStyle {
  return { fontSize, fontWeight, lineHeight: Math.round(fontSize * leading) };
}

/** A scaled size, rounded to half a pixel. */
export function sized(least: number, scale: number): number {
  return Math.round(least * scale * 2) / 2;
}
