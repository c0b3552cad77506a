import type { Card } from "../../src/model.ts";
import type { Land } from "../../src/share/index.ts";

function card(kind: Card["kind"], id: string, x: number, y: number, lines: readonly string[]): Card {
  const rank = kind === "question" ? 0 : kind === "position" ? 1 : 2;
  const [fontSize, fontWeight, width] = (
    [[88, 700, 1800] as const, [44, 600, 900] as const, [22, 500, 420] as const] as const
  )[rank];
  const lineHeight = fontSize * 1.2;
  const height = lines.length * lineHeight + 12;
  return { id, kind, rank, x, y, width, height, lines, fontSize, fontWeight, lineHeight, inset: 40, unanswered: false };
}

/** A country with a card of every kind, laid out by hand: images of it change only when images are drawn otherwise. */
export const handMadeLand: Land = {
  countries: [{ question: "milk", debate: "tea", x: 100, y: 50, width: 2000, height: 1500 }],
  cards: [
    card("question", "milk", 160, 110, ["When does the milk go in,", "and who decides it?"]),
    card("position", "first", 200, 380, ["Milk goes in first, as", "it always did."]),
    card("reason", "cools", 1200, 380, ["The milk cools", "the cup."]),
    card("objection", "no-worse", 1240, 460, ["Denatured milk tastes", "no worse."]),
    card("rebuttal", "to-some", 1280, 540, ["It does to some."]),
    card("position", "last", 200, 800, ["Milk goes in last."]),
    card("reason", "colour", 1200, 800, ["One can see how", "strong the tea is", "before the milk goes in."]),
    card("reason", "jug", 1640, 800, ["A jug measures", "as well."]),
  ],
};
