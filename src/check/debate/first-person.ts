import type { Rule } from "../rule.ts";
import { inlineCode } from "../../text/inline-code.ts";
import { claimMatches, type Patterns } from "../sentence-matches.ts";

/**
 * `I` counts only before a lower-case word and not as a numeral (World War I). `us` counts only in lower case, because US is
 * a country. `mine` does not count, because it is also a noun.
 */
const english =
  /\b(?:(?<!\b(?:War|Type|Phase|Part|Title|Article|Book|Class|Stage|Tier|Table|Annex|Appendix) )I(?:['’](?:m|ve|d|ll)\b|(?=\s+\p{Ll}))|[Mm]e|[Mm]y|[Mm]yself|[Ww]e(?:['’](?:re|ve|d|ll))?|us|[Oo]urs?|[Oo]urselves)\b(?![-.]\p{L})/u;

/**
 * Capitals count only where a sentence begins: "das Ich" and "das Wir" are nouns, Mir was a space station. "meine," and
 * "meine es" are also reported speech. `ihr` is left out, because it also means "her".
 */
const german =
  /(?<![\p{L}-])(?:ich|mich|mir|wir|uns|(?:mein|unser)(?:e[mnrs]?)?(?!,| (?:es|damit) )|unsre[mnrs]?|(?<=^|[:–] )(?:Ich|Mich|Wir|Uns|(?:Mein(?! Kampf)|Unser)(?:e[mnrs]?)?|Unsre[mnrs]?))(?![\p{L}-])/u;

const patterns: Patterns = { en: english, de: german };

export const firstPerson: Rule = {
  id: "first-person",
  concern: "wording",
  severity: "warning",
  sentence: "A claim is written in the first person.",
  languages: Object.keys(patterns),
  check: (context) =>
    claimMatches(context, patterns).map(({ words, place }) => ({
      place,
      message: `${inlineCode(words)} is first person, but a claim has no speaker.`,
      help: "Say who is meant: people, researchers, the authors.",
    })),
};
