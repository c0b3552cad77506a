import { parse } from "yaml";
import type { Answers } from "../../../src/contribute/write/index.ts";

/** The content of a file as the answers that it could be written from: every value is a text. */
export function answersOf(text: string): Answers {
  const value: unknown = parse(text, { schema: "failsafe" });
  return isAnswers(value) ? value : {};
}

const isAnswers = (value: unknown): value is Answers => typeof value === "object" && value !== null;
