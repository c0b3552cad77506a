import { inlineCode } from "../../text/inline-code.ts";
import type { Rule } from "../rule.ts";
import { claimMatches, questionMatches } from "../sentence-matches.ts";

const address = /\b[a-z][a-z\d+.-]{0,30}:\/\/\S*|\bwww\.\S+|\bmailto:\S+/iu;

export const linkInSentence: Rule = {
  id: "link-in-sentence",
  concern: "safety",
  severity: "error",
  sentence: "A claim's or question's sentence has a web address in it.",
  check: (context) =>
    [...claimMatches(context, address), ...questionMatches(context, address)].map(({ words, place }) => ({
      place,
      message: `${inlineCode(words)} is a web address, and this is a sentence.`,
      help: "Give the page a file in `sources/` and cite it, or link to it in the explanation.",
    })),
};
