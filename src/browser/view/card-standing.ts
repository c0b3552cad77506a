import type { Judgement } from "../../evaluate/index.ts";
import type { Label } from "../../model.ts";

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

/** Marks a claim's line in the outline or the panel; view.css has the words. Null takes the mark away. */
export function markLine(line: HTMLElement, standing: CardStanding | null): void {
  const mark = standing?.judgement ?? standing?.label;
  if (mark === line.dataset["standing"]) return;
  if (mark === undefined) delete line.dataset["standing"];
  else line.dataset["standing"] = mark;
}
