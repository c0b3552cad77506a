import type { Rule } from "../rule.ts";
import { claimMatches } from "../sentence-matches.ts";

export const questionInClaim: Rule = {
  id: "question-in-claim",
  concern: "wording",
  severity: "error",
  sentence: "A claim contains a question mark.",
  check: (context) =>
    claimMatches(context, /[?？؟]/).map(({ place }) => ({
      place,
      message: "This question mark makes the claim a question; a claim is an assertion.",
      help: "Rewrite it as an assertion, or move the question to its own file.",
    })),
};
