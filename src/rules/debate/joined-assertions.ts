import { inlineCode } from "../../text/inline-code.ts";
import type { Rule } from "../rule.ts";
import { claimMatches } from "../sentence-matches.ts";

/** Words and marks that join two assertions. The semicolon of an HTML entity does not count. */
const joint =
  /(?<!&#?[a-z\d]{1,32});|,? (?:and|but) (?:therefore|thus|hence|consequently|as a result)\b|[,–—] ?(?:therefore|thus|hence|consequently) (?!called\b)/iu;

export const joinedAssertions: Rule = {
  id: "joined-assertions",
  concern: "wording",
  severity: "warning",
  sentence: "A claim joins two assertions.",
  check: (context) =>
    claimMatches(context, joint).map(({ words, place }) => ({
      place,
      message: `${inlineCode(words.replace(/^,? /, "").trim())} joins two assertions.`,
      help: "Write two claims. If one is a reason for the other, connect them with `supports`.",
    })),
};
