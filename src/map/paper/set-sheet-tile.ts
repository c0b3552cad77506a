import type { Box } from "../../claims/model/index.ts";
import { mapWords } from "../../words/map.ts";
import type { MapQuestion } from "../map-data.ts";
import { keyOf, type Mark, type Item } from "../scene.ts";
import { setText, type TextStyle } from "../text/set-text.ts";
import { setQuestion } from "../layout/lay-out-question.ts";
import { block } from "../layout/part.ts";
import { soft } from "../layout/sizes.ts";
import { joined } from "../layout/set-thread.ts";
import type { PlacedThread } from "../layout/set-thread.ts";

/** A part of a sheet, with its least size. It is placed in a box of that size or larger. */
export interface SheetPart {
  readonly width: number;
  readonly height: number;
  readonly place: (box: Box) => PlacedThread;
}

const padding = 16;

/** The heights of arguments by columns and width: a question is on several sheets, each of which tries many widths. */
const heights = new WeakMap<MapQuestion, Map<string, number>>();

function heightOf(question: MapQuestion, columns: number, width: number): number {
  const known = heights.get(question) ?? new Map<string, number>();
  heights.set(question, known);
  const key = `${columns} ${width}`;
  const height = known.get(key) ?? setQuestion(question, columns, width).height;
  known.set(key, height);
  return height;
}

/** Sets a question's whole argument in `columns` columns, on a background that fills the box. */
export function setSheetTile(question: MapQuestion, columns: number, width: number, name: TextStyle): SheetPart {
  const inner = width - 2 * padding;
  const title = setText(question.sentence, name, inner);
  const { claims, elsewhere } = question;
  const positions = claims.filter(({ parent }) => parent < 0).length;
  const counts = setText(mapWords.counts.question(positions, elsewhere, claims.length), soft, inner);
  const top = padding + title.height + counts.height + Math.round(name.fontSize * 0.65);
  return {
    width,
    height: top + heightOf(question, columns, inner) + padding,
    place: (box) => {
      const { id, sentence, number } = question;
      const key = keyOf.question(number);
      const mark: Mark = { key, kind: "question", form: "tile", number, ring: false, ...box };
      const item: Item = {
        ...{ key, id, kind: "question", form: "title", number, name: sentence, sign: null, port: null, fold: null },
        ...{ x: box.x + padding, y: box.y + padding - 4, width: inner, height: title.height + counts.height },
        texts: [block(title, 0, 0), block(counts, 0, title.height + 2, "soft")],
      };
      const heading = { marks: [mark], items: [item], branches: [], brackets: [] };
      return joined([heading, setQuestion(question, columns, inner).place(box.x + padding, box.y + top)]);
    },
  };
}
