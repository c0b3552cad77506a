import type { Judgement } from "../../reasoning/index.ts";
import type { Label } from "../../claims/model/index.ts";
import * as browser from "../../words/browser.ts";
import { makeElement } from "../model/make-element.ts";

/** What a card shows of its claim once the reader has judged anything: its label, and the reader's own judgement of it. */
export interface CardStanding {
  readonly label: Label;
  readonly judgement: Judgement | null;
}

/** The judgement in words, or else the label. */
export function standingInWords({ label, judgement }: CardStanding): string {
  return browser.view.mark[judgement ?? label];
}

/** Marks a claim's line in the outline with the same words; null removes the mark. */
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
  mark.textContent = standingInWords(standing);
}
