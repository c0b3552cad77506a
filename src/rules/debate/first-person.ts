import type { Rule } from "../rule.ts";
import { inlineCode } from "../../text/inline-code.ts";
import { claimMatches } from "../sentence-matches.ts";

/**
 * `I` counts only before a lower-case word and not as a numeral (World War I). `us` counts only in lower case, because US is
 * a country. `mine` does not count, because it is also a noun.
 */
const firstPersonWords =
  /\b(?:(?<!\b(?:War|Type|Phase|Part|Title|Article|Book|Class|Stage|Tier|Table|Annex|Appendix) )I(?:['’](?:m|ve|d|ll)\b|(?=\s+\p{Ll}))|[Mm]e|[Mm]y|[Mm]yself|[Ww]e(?:['’](?:re|ve|d|ll))?|us|[Oo]urs?|[Oo]urselves)\b(?![-.]\p{L})/u;

export const firstPerson: Rule = {
  id: "first-person",
  concern: "wording",
  severity: "warning",
  sentence: "A claim is written in the first person.",
  check: (context) =>
    claimMatches(context, firstPersonWords).map(({ words, place }) => ({
      place,
      message: `${inlineCode(words)} is first person, but a claim has no speaker.`,
      help: "Say who is meant: people, researchers, the authors.",
    })),
};
