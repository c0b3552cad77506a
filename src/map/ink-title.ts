import type { Ink, ItemKind } from "./scene.ts";

const kinds: Readonly<Record<ItemKind, string>> = {
  debate: "Debate",
  question: "Question",
  position: "Position",
  reason: "Reason",
  objection: "Objection",
  rebuttal: "Rebuttal",
};

/** What a link of the map is called: its role, all the words that it shows, and whether nothing answers it. */
export function inkTitle({ kind, texts, sign }: Ink): string {
  const words = texts.map(({ lines }) => lines.join(" ")).join(" ");
  const isSaid = texts.some(({ tone }) => tone === "unanswered");
  return `${kinds[kind]}: ${words}${sign?.ring === true && !isSaid ? " (unanswered)" : ""}`;
}
