import type { Rule } from "../rule.ts";
import { claimMatches } from "../sentence-matches.ts";

export const questionInClaim: Rule = {
  id: "question-in-claim",
  concern: "wording",
  severity: "error",
  sentence: "A claim has a question mark in it.",
  check: (context) =>
    claimMatches(context, /[?？]/).map(({ place }) => ({
      place,
      message: "A claim asserts something, and this is a question mark.",
      help: "Write what the question suggests as an assertion, or write a question with a file of its own.",
    })),
};
