import type { Box } from "../../../src/claims/model/index.ts";
import { leastType } from "../../../src/map/layout/part.ts";
import type { Screen, ScreenItem, Point, Stroke, TextLine } from "./screen.ts";

/** Widths of letters are rounded; px. */
const tolerance = 1.5;

/** Forms that are drawn as a box. */
const boxed: readonly ScreenItem["form"][] = ["tile", "card", "focus", "far"];

/**
 * Finds texts that end outside of their card or overlap something else, and words that are broken between two letters or
 * left out. Returns one message for each.
 */
export function cutWords({ items }: Screen): readonly string[] {
  return items.flatMap((item) => [
    ...(boxed.includes(item.form) ? overhanging(item) : colliding(item, items)),
    ...broken(item),
  ]);
}

function overhanging(item: ScreenItem): readonly string[] {
  return item.texts
    .flat()
    .flatMap((line) => (isInside(line, item) ? [] : [`“${line.text}” ends outside of ${item.id}`]));
}

function isInside(line: Box, box: Box): boolean {
  return (
    line.x >= box.x - tolerance &&
    line.y >= box.y - tolerance &&
    line.x + line.width <= box.x + box.width + tolerance &&
    line.y + line.height <= box.y + box.height + tolerance
  );
}

/** The box of a heading or title is not drawn: its words are cut where its tile ends or something else begins. */
function colliding(item: ScreenItem, items: readonly ScreenItem[]): readonly string[] {
  const tiles = items.filter(({ form }) => form === "tile" || form === "frame");
  const tile = tiles.find((other) => other !== item && isInside({ ...item, width: 0, height: 0 }, other));
  const others = items.filter((other) => other !== item && !tiles.includes(other));
  return item.texts
    .flat()
    .flatMap((line) => [
      ...(tile && !isInside(line, tile) ? [`“${line.text}” of ${item.id} ends outside of ${tile.id}`] : []),
      ...others.flatMap((other) =>
        overlaps(line, other) ? [`“${line.text}” of ${item.id} runs into ${other.id}`] : [],
      ),
    ]);
}

function overlaps(line: Box, box: Box): boolean {
  return (
    line.x + line.width > box.x + tolerance &&
    line.x < box.x + box.width - tolerance &&
    line.y + line.height > box.y + tolerance &&
    line.y < box.y + box.height - tolerance
  );
}

/** A line may end at a space, or after a hyphen, dash or slash. */
function broken({ id, name, texts }: ScreenItem): readonly string[] {
  const sentence = texts.find(([first]) => first !== undefined && name.includes(first.text));
  if (!sentence) return name === "" ? [] : [`${id} doesn't show its sentence`];
  let at = name.indexOf(sentence[0]?.text ?? "");
  return sentence.flatMap(({ text }, index) => {
    if (!name.startsWith(text, at)) return [`“${text}” is no part of the sentence of ${id}`];
    at += text.length;
    const isLast = index === sentence.length - 1;
    const isCut = !isLast && name[at] !== " " && !/[-–—/]$/.test(text);
    if (name[at] === " ") at += 1;
    return isCut ? [`a word of ${id} is broken after “${text}”`] : [];
  });
}

/** A line ends at a card or another line if it is at most this far from it; px. */
const near = 3;

/** Finds lines with a loose end: one at no card, heading or other line. Returns one message for each. */
export function looseLines({ items, strokes }: Screen): readonly string[] {
  return strokes.flatMap((stroke) =>
    [stroke.start, stroke.end].flatMap((end) =>
      items.some((item) => isNear(end, item)) || strokes.some((other) => other !== stroke && endsAt(end, other))
        ? []
        : [`a line (${stroke.kind}) ends at ${Math.round(end.x)}, ${Math.round(end.y)}, where nothing is`],
    ),
  );
}

/** Branches come down from anywhere along a rail, so a rail has no ends of its own. */
function endsAt(point: Point, { kind, box, start, end }: Stroke): boolean {
  return kind.includes("rail")
    ? isNear(point, box)
    : [start, end].some((other) => isNear(point, { ...other, width: 0, height: 0 }));
}

function isNear({ x, y }: Point, box: Box): boolean {
  return x >= box.x - near && x <= box.x + box.width + near && y >= box.y - near && y <= box.y + box.height + near;
}

/** The padding at a card's right edge; px. */
const padding = 8;

/** The width of the narrowest wrapped text, in characters; Infinity if no text is wrapped. */
export function narrowestColumn({ items }: Screen): number {
  return Math.min(
    ...items.flatMap((item) => item.texts.filter((text) => text.length > 1).map((text) => charactersOf(item, text))),
  );
}

/** The width that a text has in its card, divided by the mean width of its characters. */
function charactersOf(item: ScreenItem, lines: readonly TextLine[]): number {
  const left = Math.min(...lines.map(({ x }) => x));
  const written = lines.reduce((sum, { width }) => sum + width, 0);
  const count = lines.reduce((sum, { text }) => sum + text.length, 0);
  return (item.x + item.width - padding - left) / (written / count);
}

/** The smallest type on the screen; px. */
export function smallestType(screen: Screen): number {
  return Math.min(...[...textLines(screen), ...screen.pageTexts].map(({ fontSize }) => fontSize));
}

/** All lines of text of a level. */
export function textLines({ items, notes }: Screen): readonly TextLine[] {
  return [...items.flatMap(({ texts }) => texts.flat()), ...notes];
}

/** The questions and claims of `ids` that can't be read whole without scrolling. */
export function outOfSight({ stage, items }: Screen, ids: readonly string[]): readonly string[] {
  const legible = new Set(items.filter((item) => isLegible(item) && isWithin(item, stage)).map(({ id }) => id));
  return ids.filter((id) => !legible.has(id));
}

function isLegible({ texts }: ScreenItem): boolean {
  return texts.flat().every(({ fontSize }) => fontSize >= leastType);
}

export function isWithin(box: Box, frame: Box): boolean {
  const tolerance = 1;
  return (
    box.x >= frame.x - tolerance &&
    box.y >= frame.y - tolerance &&
    box.x + box.width <= frame.x + frame.width + tolerance &&
    box.y + box.height <= frame.y + frame.height + tolerance
  );
}
