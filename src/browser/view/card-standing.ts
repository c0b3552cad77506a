import type { Judgement } from "../../evaluate/index.ts";
import type { Label } from "../../model.ts";

/** What a card says of its claim once the reader takes part: what follows, and what they judged themself. */
export interface CardStanding {
  readonly label: Label;
  readonly judgement: Judgement | null;
}

/** The same in words, after a claim's sentence; "" for a claim that is open. */
export function standingInWords({ label, judgement }: CardStanding): string {
  if (judgement !== null) return `You ${judgement} it`;
  return label === "in" ? "Stands" : label === "out" ? "Is answered" : "";
}
