import { inlineCode } from "../../text/inline-code.ts";
import type { Rule } from "../rule.ts";
import { claimMatches, type Patterns } from "../sentence-matches.ts";

/**
 * Words and marks that join two assertions. The semicolon of an HTML entity does not count. In German, neither do two adjectives of
 * one noun ("teure und daher seltene Waren") and `darum` before a clause ("und darum, ob").
 */
const patterns: Patterns = {
  en: /(?<!&#?[a-z\d]{1,32});|,? (?:and|but) (?:therefore|thus|hence|consequently|as a result)\b|[,–—] ?(?:therefore|thus|hence|consequently) (?!called\b)/iu,
  de: /(?<!&#?[A-Za-z\d]{1,32});|,? (?:und|aber) (?!(?<=\p{Ll}e[mnrs]? (?:und|aber) )\p{Ll}+ \p{Ll}+e[mnrs]? \p{Lu})(?:darum(?!,| geht)|daher|deshalb|deswegen|folglich|infolgedessen|somit)(?!\p{L})|[,–—] ?(?:darum(?! geht)|daher|deshalb|deswegen|folglich|somit) /u,
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
