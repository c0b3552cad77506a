import { inlineCode } from "../../text/inline-code.ts";
import type { Rule } from "../rule.ts";
import { claimMatches, type Patterns } from "../sentence-matches.ts";

/** Words and marks that join two assertions. The semicolon of an HTML entity does not count. */
const patterns: Patterns = {
  en: /(?<!&#?[a-z\d]{1,32});|,? (?:and|but) (?:therefore|thus|hence|consequently|as a result)\b|[,–—] ?(?:therefore|thus|hence|consequently) (?!called\b)/iu,
  de: /(?<!&#?[a-z\d]{1,32});|,? (?:und|aber) (?:daher|darum|deshalb|deswegen|folglich|somit|infolgedessen)(?!\p{L})|[,–—] ?(?:daher|darum|deshalb|deswegen|folglich|somit) /iu,
};

export const joinedAssertions: Rule = {
  id: "joined-assertions",
  concern: "wording",
  severity: "warning",
  sentence: "A claim joins two assertions.",
  languages: Object.keys(patterns),
  check: (context) =>
    claimMatches(context, patterns).map(({ words, place }) => ({
      place,
      message: `${inlineCode(words.replace(/^,? /, "").trim())} joins two assertions.`,
      help: "Write two claims. If one is a reason for the other, connect them with `supports`.",
    })),
};
