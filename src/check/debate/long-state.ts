import type { Rule } from "../rule.ts";

const mostWords = 200;

export const longState: Rule = {
  id: "long-state",
  concern: "wording",
  severity: "warning",
  sentence: "The state of a question has more than 200 words.",
  check: ({ debate }) =>
    debate.questions.flatMap(({ state }) => {
      const shown = state?.markdown.replaceAll(/\[\[[^\]|]*\|/g, "") ?? "";
      const count = shown.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
      if (state === null || count <= mostWords) return [];
      return {
        place: state.place,
        message: `This text has ${count} words; ${mostWords} are allowed.`,
        help: "Keep what a reader needs to see where the sides disagree. The claims say the rest.",
      };
    }),
};
