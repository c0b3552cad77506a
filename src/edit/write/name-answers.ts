import type { Answers } from "./answers.ts";

/** `LeCun, Yann` is a person's name; what has no comma is a group's. */
export function nameAnswers(text: string): Answers {
  const [family = "", ...given] = text.split(",").map((part) => part.trim());
  return given.length === 0 ? { literal: family } : { family, given: given.join(", ") };
}
