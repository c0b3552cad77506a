import { endIn, isCutByComment } from "../end-in.ts";
import type { Rule } from "../rule.ts";

export const missingQuestionMark: Rule = {
  id: "missing-question-mark",
  concern: "wording",
  severity: "error",
  sentence: "A question does not end with a question mark.",
  check: ({ debate, textOf }) =>
    debate.questions
      .filter(
        ({ sentence }) => !/[?？؟]$/.test(sentence.value) && !isCutByComment(sentence, textOf(sentence.place.path)),
      )
      .map(({ sentence }) => ({
        place: { ...sentence.place, start: Math.max(sentence.place.start, sentence.place.end - 1) },
        message: "This question does not end with a question mark.",
        help: "Write one sentence that ends with `?`.",
        ...endIn("?", sentence, /(?<=[\p{L}\p{N}"”’')])\.?$/u, textOf(sentence.place.path)),
      })),
};
