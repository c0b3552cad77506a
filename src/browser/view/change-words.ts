import type { Id, Label } from "../../model/index.ts";
import type { Changes } from "./reader-view.ts";

const nowDo: readonly (readonly [label: Label, one: string, several: string])[] = [
  ["in", "stands", "stand"],
  ["out", "is answered", "are answered"],
  ["undecided", "is open again", "are open again"],
];

/** What else followed from a judgement: "3 other claims stand, 1 is answered."; of one claim, which it is. "" for nothing. */
export function changeWords(changes: Changes, judged: string | null, sentenceOf: (id: Id) => string): string {
  const others = [...changes].filter(([id]) => id !== judged);
  const labels = others.map(([, label]) => label);
  const [[only, label] = ["", "undecided"]] = others;
  const sentence = others.length === 1 ? sentenceOf(only).replace(/\.$/, "") : "";
  if (sentence !== "") return `“${sentence}” ${nowDo.find(([now]) => now === label)?.[1] ?? ""}.`;
  const parts = nowDo
    .map(([label, one, several]) => ({ count: labels.filter((other) => other === label).length, one, several }))
    .filter(({ count }) => count > 0)
    .map(({ count, one, several }, index) => {
      const noun = index > 0 ? "" : ` ${judged === null ? "" : "other "}${count === 1 ? "claim" : "claims"}`;
      return `${count}${noun} ${count === 1 ? one : several}`;
    });
  return parts.length === 0 ? "" : `${parts.join(", ")}.`;
}
