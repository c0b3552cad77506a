import type { Box } from "../../claims/model/index.ts";
import type { MapQuestion } from "../map-data.ts";
import type { Arranged, Item, Part, Scene, Viewport } from "../scene.ts";
import { memoizeText } from "../../text/memoize.ts";
import { setText } from "../text/set-text.ts";
import { claimTree, pathFrom } from "./claim-tree.ts";
import { block, joinParts, margin, phoneWidth, questionItem, questionMark, style, type Column } from "./part.ts";
import { arrangeFar, arrangeOthers, farEnds } from "./set-neighbours.ts";
import { placeLine, type Line } from "./set-line.ts";

/** In a viewport at least this wide, details and cross-links are beside the argument; px. */
const wide = 760;

const padding = 14;
const gap = 28;

/** Between the viewport's edges and the content; px. */
const edge = padding + margin;

/** Type scales to try, the smallest first. */
const scales = [1.06, 1.13, 1.2, 1.27, 1.35, 1.45] as const;

/** The largest type scale beside the argument. */
const mostBeside = 1.12;

/** How deep replies are shown: all of them; those near the claim, with the heads of threads beside its path; or only those below the claim. */
const [whole, near, alone] = [
  { below: Infinity, beside: Infinity },
  { below: 3, beside: 1 },
  { below: 3, beside: 0 },
] as const;

/** The claim to lay out, and the viewport. */
interface ClaimLayout extends Pick<Line, "question" | "tree" | "place"> {
  readonly viewport: Viewport;
  readonly detailHeight: number;
  /** Places the argument where there is a side; once for each scale and depth, whatever stands there. */
  readonly placeOnce: (scale: number, depth: Line["depth"], column: Column) => ReturnType<typeof placeLine>;
}

/**
 * Lays out level 3: one claim with its path from the position, its replies, and the other replies to claims on the path,
 * in the largest type that fits the viewport. On the right are a box for the page's details (`detailHeight` px: holders,
 * explanation, sources), cards for cross-links, and the question's other positions. The cards, the positions or both go
 * below the argument if they don't fit beside it. In a narrow viewport, all parts are below each other.
 * Layouts for further heights of the details are faster than the first.
 */
export function claimLayout(
  question: MapQuestion,
  place: number,
  viewport: Viewport,
): (detailHeight: number) => Arranged {
  const tree = claimTree(question.claims);
  const title = setTitle(question, viewport.width);
  const lines = new Map<string, ReturnType<typeof placeLine>>();
  const placeOnce: ClaimLayout["placeOnce"] = (scale, depth, column) =>
    memoizeText(lines, `${scale} ${depth.below} ${depth.beside} ${column.width}`, () =>
      placeLine({ question, tree, place, scale, depth, roomBelow: 0 }, column),
    );
  return (detailHeight) => fit({ question, tree, place, viewport, detailHeight, placeOnce }, title);
}

function fit(layout: ClaimLayout, title: Item): Arranged {
  const { viewport } = layout;
  if (viewport.width < wide) return stacked(layout, title);
  const scene = (scale: number, depth: Line["depth"]): SideBySide => sideBySide(layout, title, scale, depth);
  const everything = scene(1, whole);
  const isWhole = everything.lineBottom + edge <= viewport.height;
  const [depth, least] = isWhole ? [whole, everything] : [near, scene(1, near)];
  const limit = Math.max(viewport.height, least.height);
  let best = least;
  for (const each of scales) {
    const larger = scene(each, depth);
    // What is too large in this type is so in larger type, too.
    if (larger.height > limit || larger.lineBottom + edge > viewport.height) break;
    best = larger;
  }
  return best;
}

/** The question's title, a link to its level. */
function setTitle(question: MapQuestion, width: number): Item {
  const title = setText(question.sentence, style(16, 700, 1.2), width - 2 * edge);
  const size = { width: title.width, height: title.height };
  return questionItem(question, "title", { x: edge, y: margin + 12, ...size, texts: [block(title, 0, 0)] });
}

interface SideBySide extends Arranged {
  /** The lower edge of the argument. */
  readonly lineBottom: number;
}

/** The layout for a wide viewport. */
function sideBySide(layout: ClaimLayout, title: Item, scale: number, depth: Line["depth"]): SideBySide {
  const { question, tree, place, viewport, detailHeight } = layout;
  const x = edge;
  const inner = viewport.width - 2 * x;
  const links = farEnds(question, place);
  const hasSide = detailHeight > 0 || links.length > 0 || tree.positions.length > 1;
  const side = hasSide ? Math.round(Math.min(400, Math.max(240, inner * 0.27))) : 0;
  const width = inner - (hasSide ? side + gap : 0);
  const top = title.y + title.height + 16;
  const line = layout.placeOnce(scale, depth, { x, y: top, width });
  const own = pathFrom(question.claims, place).at(-1) ?? place;
  const detail: Box = { x: x + width + gap, y: top, width: side, height: detailHeight };
  const besideLine = {
    ...detail,
    y: top + (detailHeight > 0 ? detailHeight + 20 : 0),
    scale: Math.min(scale, mostBeside),
  };
  const belowLine = { x, y: line.bottom + 24, width, scale };
  type Scaled = Column & { readonly scale: number };
  const arrange = (far: Scaled, others: Scaled) => {
    const cards = arrangeFar(links, far, far.scale);
    const y = far === others && links.length > 0 ? cards.bottom + 24 : others.y;
    const groups = [cards, arrangeOthers(question, tree, own, { ...others, y }, others.scale)];
    return { groups, bottom: Math.max(top + detailHeight, line.bottom, ...groups.map((group) => group.bottom)) };
  };
  let best = arrange(besideLine, besideLine);
  for (const [far, others] of [
    [belowLine, besideLine],
    [besideLine, belowLine],
    [belowLine, belowLine],
  ] as const) {
    if (best.bottom + edge <= viewport.height) break;
    const next = arrange(far, others);
    if (next.bottom < best.bottom) best = next;
  }
  const { groups, bottom } = best;
  const parts = () => [line, ...groups.map((group) => group.place())];
  return { ...sceneOf(layout, title, parts, bottom, detail), lineBottom: line.bottom };
}

/** The layout for a narrow viewport. */
function stacked(layout: ClaimLayout, title: Item): Arranged {
  const { question, place, viewport, detailHeight } = layout;
  const x = edge;
  const width = viewport.width - 2 * x;
  const roomBelow = detailHeight === 0 ? 0 : detailHeight + 18;
  const line = placeLine(
    { ...layout, scale: 1, depth: alone, roomBelow },
    { x, y: title.y + title.height + 16, width },
  );
  const far = arrangeFar(farEnds(question, place), { x, y: line.bottom + 16, width }, 1);
  return sceneOf(layout, title, () => [line, far.place()], far.bottom, {
    x,
    y: line.focusBottom + 12,
    width,
    height: detailHeight,
  });
}

function sceneOf(
  { question, viewport }: ClaimLayout,
  title: Item,
  parts: () => readonly Partial<Part>[],
  bottom: number,
  detail: Box,
): Arranged {
  const height = Math.max(viewport.width < phoneWidth ? 0 : viewport.height, bottom + edge);
  const scene = (): Scene => {
    const box = { x: margin, y: margin, width: viewport.width - 2 * margin, height: height - 2 * margin };
    const head = { marks: [questionMark(question.number, box)], items: [title] };
    return { level: 3, width: viewport.width, height, ...joinParts([head, ...parts()]), detail };
  };
  return { height, detail, scene };
}
