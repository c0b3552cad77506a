import { inlineCode } from "../../text/inline-code.ts";
import type { Rule } from "../rule.ts";
import { sentencesOf } from "../state-sentences.ts";

export const uncitedState: Rule = {
  id: "uncited-state",
  concern: "evidence",
  severity: "warning",
  sentence: "A sentence of a question's state links no claim.",
  check: ({ debate }) =>
    debate.questions.flatMap(({ state }) =>
      (state === null ? [] : sentencesOf(state))
        .filter(({ links }) => links.length === 0)
        .map(({ text }) => ({
          place: state?.place ?? debate.map.place,
          message: `This sentence links no claim: ${inlineCode(shortened(text))}.`,
          help: "Link the claims that it rests on as `[[claim-id]]` or `[[claim-id|your words]]`.",
        })),
    ),
};

const shortened = (sentence: string): string => (sentence.length <= 60 ? sentence : `${sentence.slice(0, 59)}…`);
