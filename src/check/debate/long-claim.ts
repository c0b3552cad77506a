import type { Rule } from "../rule.ts";

const mostCharacters = 160;

export const longClaim: Rule = {
  id: "long-claim",
  concern: "wording",
  severity: "error",
  sentence: "A claim's sentence is longer than 160 characters.",
  check: ({ debate }) =>
    debate.claims.flatMap(({ sentence: { value, place } }) => {
      const length = Array.from(value).length;
      if (length <= mostCharacters) return [];
      return {
        place,
        message: `This sentence has ${length} characters; ${mostCharacters} are allowed.`,
        help: "Shorten it, move part of it to the explanation, or write several claims.",
      };
    }),
};
