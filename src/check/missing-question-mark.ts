import { endIn, isCutByComment } from "./end-in.ts";
import type { CheckedRule } from "./rule.ts";
import { unindent } from "./unindent.ts";

export const missingQuestionMark: CheckedRule = {
  kind: "checked",
  id: "missing-question-mark",
  concern: "wording",
  severity: "error",
  summary: "A question does not end in a question mark.",
  explanation: "A question is one whole sentence that ends in `?`. What is at stake in it belongs in the `summary`.",
  examples: {
    bad: {
      "claims/tea/when-should-milk-go-in.yaml": unindent`
        question: When milk should go into the cup.
      `,
    },
    good: {
      "claims/tea/when-should-milk-go-in.yaml": unindent`
        question: When should milk go into the cup?
      `,
    },
  },
  check: ({ debate, textOf }) =>
    debate.questions
      .filter(
        ({ sentence }) => !/[?？]$/.test(sentence.value) && !isCutByComment(sentence, textOf(sentence.place.path)),
      )
      .map(({ sentence }) => ({
        place: { ...sentence.place, start: Math.max(sentence.place.start, sentence.place.end - 1) },
        message: "A question ends in a question mark.",
        help: "Write one sentence that ends in `?`.",
        ...endIn("?", sentence, /(?<=[\p{L}\p{N}"”’')])\.?$/u, textOf(sentence.place.path)),
      })),
};
