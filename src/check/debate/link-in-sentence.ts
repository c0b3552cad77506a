import { inlineCode } from "../../text/inline-code.ts";
import type { Rule } from "../rule.ts";
import { claimMatches, questionMatches } from "../sentence-matches.ts";

const address = /\b[a-z][a-z\d+.-]{0,30}:\/\/\S*|\bwww\.\S+|\bmailto:\S+/iu;

export const linkInSentence: Rule = {
  id: "link-in-sentence",
  concern: "safety",
  severity: "error",
  sentence: "The sentence of a claim or question contains a web address.",
  check: (context) =>
    [...claimMatches(context, address), ...questionMatches(context, address)].map(({ words, place }) => ({
      place,
      message: `${inlineCode(words)} is a web address, which a sentence can't contain.`,
      help: "Add the page as a source in `sources/` and cite it, or link to it in the explanation.",
    })),
};
