import type { MapQuestion } from "../../../src/map/map-data.ts";
import type { Input } from "./watch-change.ts";

/** A change of level, and between what. */
export interface LevelChange {
  readonly between: string;
  readonly input: Input;
}

export const levelChanges = ["everything and a debate", "a debate and a question", "a question and a claim"] as const;

/** From a question to a reason in it, out to everything by way of the debate, and in again. */
export function tour(debate: string, { id, claims }: MapQuestion): readonly LevelChange[] {
  const [outermost, middle, innermost] = levelChanges;
  const out: Input = { key: "Escape" };
  return [
    { between: innermost, input: { click: claims.find(({ role }) => role === "reason")?.id ?? "" } },
    { between: innermost, input: out },
    { between: middle, input: out },
    { between: outermost, input: out },
    { between: outermost, input: { click: debate } },
    { between: middle, input: { click: id } },
  ];
}
