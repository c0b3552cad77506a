import type { Id } from "../../claims/model/index.ts";
import { block, debateItem, joinParts } from "../layout/part.ts";
import type { MapQuestion } from "../map-data.ts";
import { emptyPart } from "../scene.ts";
import { setText, type TextStyle } from "../text/set-text.ts";
import type { SheetPart } from "./lay-out-sheet.ts";

/** A debate, with the questions to print. */
export interface SheetDebate {
  readonly id: Id;
  readonly title: string;
  readonly questions: readonly MapQuestion[];
}

/** A question, set in one column, in two, … */
export interface SheetQuestion {
  readonly debate: SheetDebate;
  readonly tiles: readonly SheetPart[];
}

/** Between tiles, and between debates; px. */
export const [gutter, debateGap] = [14, 44];

/** Sets a debate's name. */
export function setName(debate: SheetDebate, width: number, style: TextStyle): SheetPart {
  const text = setText(debate.title, style, width);
  const placed = { width: text.width, height: text.height, texts: [block(text, 0, 0)] };
  return {
    width,
    height: text.height + Math.round(style.fontSize * 0.35),
    place: ({ x, y }) => ({ ...emptyPart, items: [debateItem(debate, "frame", { x, y, ...placed })] }),
  };
}

/** Sets questions below each other in `span` columns, with the names of debates between them if `name` isn't null. */
export function setLane(questions: readonly SheetQuestion[], span: number, name: TextStyle | null): SheetPart {
  return setBelow(
    questions.flatMap(({ debate, tiles }, index) => {
      const part = tiles[span - 1];
      if (!part) return [];
      const begins = debate !== questions[index - 1]?.debate;
      const gap = index === 0 ? 0 : begins ? debateGap : gutter;
      return name && begins
        ? [
            { part: setName(debate, part.width, name), gap, grows: false },
            { part, gap: 0, grows: true },
          ]
        : [{ part, gap, grows: true }];
    }),
  );
}

/** A part below others. `gap` is above it; px. */
interface Row {
  readonly part: SheetPart;
  readonly gap: number;
  /** Whether it takes its share of free height. */
  readonly grows: boolean;
}

/** Puts parts below each other. */
export function setBelow(rows: readonly Row[]): SheetPart {
  const own = rows.reduce((sum, { part, gap }) => sum + gap + part.height, 0);
  const growing = rows.filter(({ grows }) => grows).length;
  return {
    width: rows[0]?.part.width ?? 0,
    height: own,
    place: ({ x, y, width, height }) => {
      let top = y;
      return joinParts(
        rows.map(({ part, gap, grows }) => {
          const box = { x, y: top + gap, width, height: part.height + (grows ? (height - own) / growing : 0) };
          top = box.y + box.height;
          return part.place(box);
        }),
      );
    },
  };
}

/** Puts parts side by side. They grow together. */
export function setBeside(parts: readonly SheetPart[], gap: number): SheetPart {
  const own = parts.reduce((sum, { width }) => sum + width + gap, -gap);
  return {
    width: own,
    height: Math.max(...parts.map(({ height }) => height)),
    place: ({ x, y, width, height }) => {
      const growth = (width - own) / parts.length;
      let left = x - gap;
      return joinParts(
        parts.map((part) => {
          const box = { x: left + gap, y, width: part.width + growth, height };
          left = box.x + box.width;
          return part.place(box);
        }),
      );
    },
  };
}
