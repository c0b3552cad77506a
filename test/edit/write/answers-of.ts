import { parse } from "yaml";
import type { Answers } from "../../../src/edit/write/index.ts";

/** What a file says, as the answers from which it would be written: every value a text. */
export function answersOf(text: string): Answers {
  const value: unknown = parse(text, { schema: "failsafe" });
  return isAnswers(value) ? value : {};
}

const isAnswers = (value: unknown): value is Answers => typeof value === "object" && value !== null;
