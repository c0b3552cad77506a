import type { Card, Debate, MapLayout } from "../../model.ts";
import { measureText } from "../measure-text.ts";

/** Every letter of every sentence is there and stands inside its card. */
export function textInsideCard({ cards }: MapLayout, debate: Debate): readonly string[] {
  return cards.flatMap((card) => [
    ...(fits(card) ? [] : [`The text of ${card.id} leaves its card.`]),
    ...(letters(card.lines.join("")) === letters(sentence(card, debate))
      ? []
      : [`The text of ${card.id} is not its sentence.`]),
  ]);
}

function fits({ lines, fontSize, fontWeight, lineHeight, inset, width, height }: Card): boolean {
  const longest = lines.reduce((most, line) => Math.max(most, measureText(line, fontWeight) * fontSize), 0);
  // A hundredth of a unit for the rounding of sums.
  return inset + longest <= width + 0.01 && lines.length * lineHeight <= height;
}

function sentence({ id }: Card, debate: Debate): string {
  return (debate.claim.get(id) ?? debate.question.get(id))?.sentence.value ?? "";
}

function letters(text: string): string {
  return text.replace(/[\s\u200b]+/gu, "");
}
