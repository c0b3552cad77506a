import type { MapQuestion } from "../map-data.ts";
import { leastWidth, type TextStyle, setText } from "../text/set-text.ts";
import { threadsBelow, type ClaimTree } from "./claim-tree.ts";
import { insetOf, signAt } from "./set-card.ts";
import type { Extras, ThreadSpan } from "./set-thread.ts";
import { gutter, headroom, railAt, setThreads, type ThreadsSizes } from "./set-threads.ts";
import { emptyPart, type Part } from "../scene.ts";
import { block, joinParts, positionItem, positionMark, soft } from "./part.ts";

/** The sizes of a position with its threads; px. */
export interface RegionSizes extends ThreadsSizes {
  readonly position: TextStyle;
}

/** Sets a position as a heading above its threads, in each number of columns from one to `most`. */
export function setRegion(
  question: MapQuestion,
  tree: ClaimTree,
  position: number,
  most: number,
  sizes: RegionSizes,
  extras: Extras,
): readonly ThreadSpan[] {
  const { columnWidth, columnGap, position: text } = sizes;
  const threads = setThreads(question, position, threadsBelow(tree, position), sizes, extras);
  const pitch = columnWidth + columnGap;
  // Words of a heading are not broken.
  const heading = leastWidth(question.claims[position]?.sentence ?? "", text) + insetOf(text) + columnGap + gutter;
  const narrowest = Math.min(most, Math.ceil(heading / pitch));
  return Array.from({ length: Math.min(most, Math.max(threads.most, narrowest)) }, (_, index): ThreadSpan => {
    const columns = index + 1;
    if (columns < narrowest) return { profile: [], place: () => emptyPart };
    const { bottoms, place: placeThreads } = threads.inColumns(columns);
    const { height, signY, place } = setHeading(question, position, columns * pitch - columnGap - gutter, text);
    return {
      profile: bottoms.map((bottom) => height + (bottom > 0 ? headroom + bottom : 0)),
      // The line comes out of the sign.
      place: (x, y) =>
        joinParts([place(x, y), placeThreads(x, y + height + headroom, { x: x + railAt, y: y + signY })]),
    };
  });
}

/** A position as a heading: its sentence with its sign, and its holders below. */
interface SetHeading {
  readonly height: number;
  /** The middle of its sign. */
  readonly signY: number;
  readonly place: (x: number, y: number) => Part;
}

export function setHeading(
  { claims, number: first }: MapQuestion,
  position: number,
  width: number,
  text: TextStyle,
): SetHeading {
  const claim = claims[position];
  if (!claim) throw new Error(`The question has no claim at ${position}.`);
  const inset = insetOf(text);
  const sentence = setText(claim.sentence, text, width - inset);
  const holders = setText(claim.holders, soft, width - inset);
  const height = sentence.height + holders.height;
  const number = first + 1 + position;
  const sign = signAt("position", false, text, 0);
  const used = Math.min(width - inset, Math.max(sentence.width, holders.width)) + inset;
  const texts = [block(sentence, inset, 0), block(holders, inset, sentence.height, "soft")];
  return {
    height,
    signY: sign.y,
    place: (x, y) => ({
      ...emptyPart,
      marks: [positionMark(number, x + sign.x - sign.radius, y + sign.y - sign.radius, 2 * sign.radius)],
      items: [positionItem(claim, number, { x, y, width: used, height, texts, sign })],
    }),
  };
}
