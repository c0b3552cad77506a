import { layOut } from "../../src/layout/index.ts";
import type { MapLayout } from "../../src/model.ts";
import { debateOf } from "../layout/debate-of.ts";

/** One question with every role below it, and what a hostile hand could write into a sentence. */
export const hostile = `</text></svg><script>alert(1)</script> & "quoted" 'text' <img src=x onerror=alert(1)>.`;

const { debate, evaluation } = debateOf(
  [
    { sentence: "Milk goes in last.", parent: null, supports: true, question: 0 },
    { sentence: "One can see how strong the tea is before the milk goes in.", parent: 0, supports: true, question: 0 },
    { sentence: "The colour of tea says little about its strength.", parent: 1, supports: false, question: 0 },
    { sentence: "Whoever makes tea every day knows the colour they like.", parent: 2, supports: false, question: 0 },
    { sentence: hostile, parent: 0, supports: false, question: 0 },
    { sentence: "Milk goes in first.", parent: null, supports: true, question: 0 },
  ],
  ["When does the milk go in?"],
);

export const smallLayout: MapLayout = layOut(debate, evaluation);

export function sentenceOf(id: string): string {
  return (debate.claim.get(id) ?? debate.question.get(id))?.sentence.value ?? "";
}
