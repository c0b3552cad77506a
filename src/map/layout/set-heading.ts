import { mapWords } from "../../words/map.ts";
import type { MapQuestion } from "../map-data.ts";
import { keyOf, type Item } from "../scene.ts";
import { setText, type TextStyle } from "../text/set-text.ts";
import { block } from "./part.ts";
import { insetOf, signAt } from "./set-card.ts";
import type { PlacedThread } from "./set-thread.ts";
import { soft } from "./sizes.ts";

/** A position as a heading: its sentence with its sign, and its holders below. */
export interface SetHeading {
  readonly height: number;
  readonly place: (x: number, y: number) => PlacedThread;
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
  const holders = setText(claim.holders || mapWords.card.noHolder, soft, width - inset);
  const height = sentence.height + holders.height;
  const own = first + 1 + position;
  const key = keyOf.claim(own);
  const sign = signAt("position", false, text, 0);
  const radius = sign?.radius ?? 0;
  const item: Omit<Item, "x" | "y"> = {
    ...{ key, id: claim.id, kind: "position", form: "heading", number: own, name: claim.sentence },
    ...{ width: Math.min(width - inset, Math.max(sentence.width, holders.width)) + inset, height },
    texts: [block(sentence, inset, 0), block(holders, inset, sentence.height, "soft")],
    ...{ sign, port: null, fold: null },
  };
  const dot = (x: number, y: number) => ({
    ...{ x: x + (sign?.x ?? 0) - radius, y: y + (sign?.y ?? 0) - radius, width: 2 * radius, height: 2 * radius },
  });
  return {
    height,
    place: (x, y) => ({
      marks: [{ key, kind: "position", form: "dot", number: own, ring: false, ...dot(x, y) }],
      items: [{ ...item, x, y }],
      branches: [],
      brackets: [],
    }),
  };
}
