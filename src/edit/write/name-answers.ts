import type { Answers } from "./answers.ts";

/** `Orwell, George` is the name of a person; a name without a comma is literal. */
export function nameAnswers(text: string): Answers {
  const [family = "", ...given] = text.split(",").map((part) => part.trim());
  return given.length === 0 ? { literal: family } : { family, given: given.join(", ") };
}
