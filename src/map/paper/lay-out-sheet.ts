import { emptyScene, type Scene } from "../scene.ts";
import { style } from "../layout/sizes.ts";
import type { TextStyle } from "../text/set-text.ts";
import { fillLanes, type Lane, type LaneHeight } from "./fill-lanes.ts";
import { debateGap, gutter, setBeside, setLane, setName, setUnder, type Entry, type SheetDebate } from "./set-lane.ts";
import { setSheetTile, type SheetPart } from "./set-sheet-tile.ts";

/** A question takes at most so many columns, and is not taller than so many times its width if that can be. */
const [mostColumns, tallest] = [10, 2.2];

/** Around everything. */
const margin = 20;

/** How names are set over cards of 12 to 16 px of type, and how columns are. */
export interface SheetType {
  readonly debate: TextStyle;
  readonly question: TextStyle;
  /** From one column to the next, what is tried. */
  readonly pitches: readonly number[];
  /** Whether the sheet is of the shape exactly: grounds then fill what is left over. */
  readonly fills: boolean;
}

/** A wall map is looked at from afar before it is read. A card's line holds about 32 letters. */
export const wallType: SheetType = {
  debate: style(46, 700, 1.14),
  question: style(28, 700, 1.14),
  pitches: [244, 250, 256, 262, 268, 274, 280],
  fills: true,
};

export const screenType: SheetType = {
  debate: style(22, 700, 1.2),
  question: style(18, 700, 1.2),
  pitches: [290],
  fills: false,
};

/**
 * Every question's whole argument as on level 2, in lanes side by side, all in one scale: a debate has lanes of its own under
 * its name, and small debates share one. `shape` is the sheet's width by its height: of what is no higher than that, the
 * narrowest has the largest type when it fills the sheet.
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

/** What comes out in every number of columns that may be the right one. */
function arrange(debates: readonly SheetDebate[], pitch: number, shape: number, type: SheetType): readonly SheetPart[] {
  const spans = Array.from({ length: mostColumns }, (_, index) => index + 1);
  const entries = debates.flatMap((debate) =>
    debate.questions.map((question): Entry => ({
      debate,
      tiles: spans.map((span) => setSheetTile(question, span, span * pitch - gutter, type.question)),
    })),
  );
  const area = entries.reduce(
    (sum, { tiles }) => sum + Math.min(...tiles.map(({ width, height }) => width * height)),
    0,
  );
  const name = debates.length > 1 ? type.debate : null;
  const columns = Math.ceil((1.5 * Math.sqrt(area * shape)) / pitch) + mostColumns;
  const fillings = fillLanes(entries.length, columns, mostColumns, laneHeights(entries, name));
  return fillings.flatMap((lanes) => (lanes ? joinLanes(entries, lanes, name) : []));
}

function laneHeights(entries: readonly Entry[], name: TextStyle | null): LaneHeight {
  const least = entries.map(
    ({ tiles }) => tiles.findIndex(({ width, height }) => height <= tallest * width) + 1 || mostColumns,
  );
  const begins = (at: number): boolean => entries[at]?.debate !== entries[at - 1]?.debate;
  return ({ from, end, span }) => {
    if (least.slice(from, end).some((columns) => columns > span)) return Infinity;
    const isWhole = begins(from) && begins(end);
    const own = entries.slice(from, end);
    if (!isWhole && own[0]?.debate !== own.at(-1)?.debate) return Infinity;
    return setLane(own, span, isWhole ? name : null).height;
  };
}

/** Lanes side by side; those of one debate stand together under its name. */
function joinLanes(entries: readonly Entry[], lanes: readonly Lane[], name: TextStyle | null): SheetPart {
  const groups = [...Map.groupBy(lanes, ({ from }) => entries[from]?.debate)].map(([debate, group]) => {
    const isSplit = group.length > 1;
    const own = group.map(({ from, end, span }) => setLane(entries.slice(from, end), span, isSplit ? null : name));
    const beside = setBeside(own, gutter);
    return name && isSplit && debate ? setUnder(setName(debate, beside.width, name), beside) : beside;
  });
  return setBeside(groups, debateGap);
}
