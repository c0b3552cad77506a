import { emptyScene, type Part, type Scene } from "../scene.ts";
import { block, joinParts, questionItem, questionMark, soft, style } from "../layout/part.ts";
import { type TextStyle, setText } from "../text/set-text.ts";
import {
  debateGap,
  gutter,
  setBelow,
  setBeside,
  setLane,
  setName,
  type SheetDebate,
  type SheetQuestion,
} from "./set-lane.ts";
import type { Box } from "../../claims/model/index.ts";
import { memoize, memoizeText } from "../../text/memoize.ts";
import { mapWords } from "../../words/browser.ts";
import type { MapQuestion } from "../map-data.ts";
import { setQuestion } from "../layout/lay-out-question.ts";

/** The largest number of columns of a question, and its largest height as a multiple of its width, if that is possible. */
const [mostColumns, tallest] = [10, 2.2];

/** Around everything; px. */
const margin = 20;

/** The text styles of a sheet, and its columns; px. */
interface SheetType {
  readonly debate: TextStyle;
  readonly question: TextStyle;
  /** The column widths to try, including the gap. */
  readonly pitches: readonly number[];
  /** Whether tiles are enlarged so that the sheet has exactly the given shape. */
  readonly fills: boolean;
}

/** For the wall map, which is seen from afar: large titles, and about 32 letters per line of a card. */
export const wallType: SheetType = {
  debate: style(46, 700, 1.14),
  question: style(28, 700, 1.14),
  pitches: [244, 256, 268, 280],
  fills: true,
};

export const screenType: SheetType = {
  debate: style(22, 700, 1.2),
  question: style(18, 700, 1.2),
  pitches: [290],
  fills: false,
};

/**
 * Lays out the whole argument of every question on one sheet, as on level 2, in lanes side by side. A debate has its own
 * lanes below its name; small debates share one. `shape` is the sheet's width by its height. Picks the arrangement with
 * the largest type when it is scaled to the sheet.
 */
export function layOutSheet(debates: readonly SheetDebate[], shape: number, type: SheetType): Scene {
  const shown = debates.filter(({ questions }) => questions.length > 0);
  if (shown.length === 0) return emptyScene;
  const arranged = type.pitches.flatMap((pitch) => arrange(shown, pitch, shape, type));
  const size = (part: SheetPart): number => Math.max(part.width + 2 * margin, (part.height + 2 * margin) * shape);
  const best = arranged.reduce((one, other) => (size(other) < size(one) ? other : one));
  const [width, height] = type.fills
    ? [size(best), size(best) / shape]
    : [best.width + 2 * margin, best.height + 2 * margin];
  const box = { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin };
  return { ...emptyScene, level: 2, width, height, ...best.place(box) };
}

/** The arrangements for every useful number of columns. */
function arrange(debates: readonly SheetDebate[], pitch: number, shape: number, type: SheetType): readonly SheetPart[] {
  const spans = Array.from({ length: mostColumns }, (_, index) => index + 1);
  const questions = debates.flatMap((debate) =>
    debate.questions.map((question): SheetQuestion => ({
      debate,
      tiles: spans.map((span) => setSheetTile(question, span, span * pitch - gutter, type.question)),
    })),
  );
  const area = questions.reduce(
    (sum, { tiles }) => sum + Math.min(...tiles.map(({ width, height }) => width * height)),
    0,
  );
  const name = debates.length > 1 ? type.debate : null;
  const columns = Math.ceil((1.5 * Math.sqrt(area * shape)) / pitch) + mostColumns;
  const fillings = fillLanes(questions.length, columns, mostColumns, laneHeights(questions, name));
  return fillings.flatMap((lanes) => (lanes ? joinLanes(questions, lanes, name) : []));
}

function laneHeights(questions: readonly SheetQuestion[], name: TextStyle | null): LaneHeight {
  const least = questions.map(
    ({ tiles }) => tiles.findIndex(({ width, height }) => height <= tallest * width) + 1 || mostColumns,
  );
  const begins = (at: number): boolean => questions[at]?.debate !== questions[at - 1]?.debate;
  return ({ from, end, span }) => {
    if (least.slice(from, end).some((columns) => columns > span)) return Infinity;
    const isWhole = begins(from) && begins(end);
    const own = questions.slice(from, end);
    if (!isWhole && own[0]?.debate !== own.at(-1)?.debate) return Infinity;
    return setLane(own, span, isWhole ? name : null).height;
  };
}

/** Puts lanes side by side. Those of one debate are together below its name. */
function joinLanes(questions: readonly SheetQuestion[], lanes: readonly Lane[], name: TextStyle | null): SheetPart {
  const groups = [...Map.groupBy(lanes, ({ from }) => questions[from]?.debate)].map(([debate, group]) => {
    const isSplit = group.length > 1;
    const own = group.map(({ from, end, span }) => setLane(questions.slice(from, end), span, isSplit ? null : name));
    const beside = setBeside(own, gutter);
    if (!name || !isSplit || !debate) return beside;
    const heading = { part: setName(debate, beside.width, name), gap: 0, grows: false };
    return setBelow([heading, { part: beside, gap: 0, grows: true }]);
  });
  return setBeside(groups, debateGap);
}

/** A lane: the items from `from` to `end` (exclusive) below each other, `span` columns wide. */
export interface Lane {
  readonly from: number;
  readonly end: number;
  readonly span: number;
}

/** The height of a lane; Infinity if its items can't be in one lane. */
type LaneHeight = (lane: Lane) => number;

interface Filling {
  readonly height: number;
  readonly lanes: readonly Lane[];
}

/**
 * Divides a sequence of items into lanes side by side, each one to `widest` columns wide, so that the tallest lane is as low
 * as possible (the linear partition problem, by dynamic programming). Returns the best lanes for each total number of
 * columns up to `columns`; null if no lanes fill that number.
 */
export function fillLanes(
  count: number,
  columns: number,
  widest: number,
  heightOf: LaneHeight,
): readonly (readonly Lane[] | null)[] {
  // By number of items, then by number of columns: the best lanes for the first items in the first columns.
  const best: (Filling | undefined)[][] = [[{ height: 0, lanes: [] }]];
  for (let end = 1; end <= count; end += 1) {
    const fillings: (Filling | undefined)[] = [];
    for (let from = end - 1; from >= 0; from -= 1)
      for (let span = 1; span <= widest; span += 1) {
        const lane = { from, end, span };
        const laneHeight = heightOf(lane);
        if (laneHeight === Infinity) continue;
        for (let used = span; used <= columns; used += 1) {
          const before = best[from]?.[used - span];
          if (!before) continue;
          const height = Math.max(before.height, laneHeight);
          if (height < (fillings[used]?.height ?? Infinity))
            fillings[used] = { height, lanes: [...before.lanes, lane] };
        }
      }
    best.push(fillings);
  }
  return Array.from({ length: columns + 1 }, (_, used) => best[count]?.[used]?.lanes ?? null);
}

/** A part of a sheet, with its least size. It is placed in a box of that size or larger. */
export interface SheetPart {
  readonly width: number;
  readonly height: number;
  readonly place: (box: Box) => Part;
}

const padding = 16;

/** The heights of arguments by columns and width: a question is on several sheets, each of which tries many widths. */
const heightsOf = memoize<MapQuestion, Map<string, number>>(() => new Map());

const heightOf = (question: MapQuestion, columns: number, width: number): number =>
  memoizeText(heightsOf(question), `${columns} ${width}`, () => setQuestion(question, columns, width).height);

/** Sets a question's whole argument in `columns` columns, on a background that fills the box. */
function setSheetTile(question: MapQuestion, columns: number, width: number, name: TextStyle): SheetPart {
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
      const texts = [block(title, 0, 0), block(counts, 0, title.height + 2, "soft")];
      const place = { x: box.x + padding, y: box.y + padding - 4, width: inner, height: title.height + counts.height };
      const item = questionItem(question, "title", { ...place, texts });
      const heading = { marks: [questionMark(question.number, box)], items: [item] };
      return joinParts([heading, setQuestion(question, columns, inner).place(box.x + padding, box.y + top)]);
    },
  };
}
