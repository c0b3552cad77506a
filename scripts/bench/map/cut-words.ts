import type { Box } from "../../../src/claims/model/index.ts";
import type { Screen, ScreenItem } from "./screen.ts";

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
