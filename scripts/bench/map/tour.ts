import type { MapQuestion } from "../../../src/map/map-data.ts";
import type { Input } from "./watch-change.ts";

/** A change of level: the input that causes it, and the two levels (one of `levelChanges`). */
export interface LevelChange {
  readonly between: string;
  readonly input: Input;
}

export const levelChanges = [
  "all questions and a debate",
  "a debate and a question",
  "a question and a claim",
] as const;

/** From a question to one of its reasons, out to level 0 level by level, and back in to the question. */
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
