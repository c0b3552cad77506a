import { abbreviated } from "../abbreviations.ts";
import type { Rule } from "../rule.ts";
import { claimMatches } from "../sentence-matches.ts";

/** A full stop or exclamation mark, followed by what looks like a new sentence. */
const innerEnd = new RegExp(`(?<!${abbreviated})[.!]["”’)]*\\s+(?=["“‘(]*[\\p{Lu}\\p{N}])`, "iu");

export const severalSentences: Rule = {
  id: "several-sentences",
  concern: "wording",
  severity: "warning",
  sentence: "A claim has more than one sentence.",
  check: (context) =>
    claimMatches(context, innerEnd).map(({ place }) => ({
      place,
      message: "A second sentence begins here.",
      help: "Write a claim for each sentence, or move the second one to the explanation.",
    })),
};
