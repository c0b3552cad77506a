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
  const rows = questions.flatMap(({ debate, tiles }, index) => {
    const tile = tiles[span - 1];
    if (!tile) return [];
    const begins = debate !== questions[index - 1]?.debate;
    return [
      {
        tile,
        heading: name && begins ? setName(debate, tile.width, name) : null,
        gap: index === 0 ? 0 : begins ? debateGap : gutter,
      },
    ];
  });
  const own = rows.reduce((sum, { tile, heading, gap }) => sum + gap + (heading?.height ?? 0) + tile.height, 0);
  return {
    width: rows[0]?.tile.width ?? 0,
    height: own,
    place: ({ x, y, width, height }) => {
      const growth = (height - own) / Math.max(1, rows.length);
      let top = y;
      return joinParts(
        rows.flatMap(({ tile, heading, gap }) => {
          const at = top + gap;
          const box = { x, y: at + (heading?.height ?? 0), width, height: tile.height + growth };
          top = box.y + box.height;
          return [heading?.place({ x, y: at, width, height: heading.height }), tile.place(box)];
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

/** Puts a part below a debate's name. */
export function setUnder(name: SheetPart, part: SheetPart): SheetPart {
  return {
    width: part.width,
    height: name.height + part.height,
    place: ({ x, y, width, height }) =>
      joinParts([
        name.place({ x, y, width, height: name.height }),
        part.place({ x, y: y + name.height, width, height: height - name.height }),
      ]),
  };
}
