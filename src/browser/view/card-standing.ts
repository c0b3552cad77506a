import type { Judgement } from "../../evaluate/index.ts";
import type { Label } from "../../model/index.ts";
import { makeElement } from "../model/make-element.ts";

/** What a card says of its claim once the reader takes part: what follows, and what was judged itself. */
export interface CardStanding {
  readonly label: Label;
  readonly judgement: Judgement | null;
}

const words = {
  accept: "Accepted",
  reject: "Rejected",
  in: "Stands",
  out: "Is answered",
  undecided: "Is open",
} as const;

/** The same in words, after a claim's sentence. */
export function standingInWords({ label, judgement }: CardStanding): string {
  return words[judgement ?? label];
}

/** Marks a claim's line in the outline or the panel with the same words. Null takes the mark away. */
export function markLine(line: Element, standing: CardStanding | null): void {
  const old = line.querySelector<HTMLElement>(".standing-mark");
  if (standing === null) {
    old?.remove();
    return;
  }
  const mark = old ?? line.appendChild(makeElement("span", { class: "standing-mark" }));
  const state = standing.judgement ?? standing.label;
  if (mark.dataset["state"] === state) return;
  mark.dataset["state"] = state;
  mark.textContent = words[state];
}
