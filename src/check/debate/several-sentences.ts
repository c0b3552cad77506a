import { abbreviated } from "../abbreviations.ts";
import { baseLanguage } from "../../words/base-language.ts";
import type { Rule } from "../rule.ts";
import { claimMatches } from "../sentence-matches.ts";

/** A full stop or exclamation mark, followed by what looks like a new sentence. */
const innerEnd = new RegExp(`(?<!${abbreviated})[.!]["”’)]*\\s+(?=["“‘(]*[\\p{Lu}\\p{N}])`, "iu");
/** The same where a full stop after a number makes it an ordinal, as in German: "am 3. Oktober", "Ludwig XIV. regierte". */
const innerEndOrOrdinal = new RegExp(`(?<!\\d|(?<!\\p{L})[IVXLCDM]{1,9})${innerEnd.source}`, "iu");
const withOrdinals: ReadonlySet<string> = new Set([
  "cs",
  "da",
  "de",
  "et",
  "fi",
  "hr",
  "hu",
  "nb",
  "nn",
  "pl",
  "sk",
  "sl",
]);

export const severalSentences: Rule = {
  id: "several-sentences",
  concern: "wording",
  severity: "warning",
  sentence: "A claim has more than one sentence.",
  check: (context) =>
    claimMatches(
      context,
      withOrdinals.has(baseLanguage(context.debate.map.language)) ? innerEndOrOrdinal : innerEnd,
    ).map(({ place }) => ({
      place,
      message: "A second sentence begins here.",
      help: "Write a claim for each sentence, or move the second one to the explanation.",
    })),
};
