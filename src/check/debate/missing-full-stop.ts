import type { Fix, Placed } from "../../claims/model/index.ts";
import { abbreviated } from "../abbreviations.ts";
import { endIn, isCutByComment } from "../end-in.ts";
import type { Rule, Problem } from "../rule.ts";

export const missingFullStop: Rule = {
  id: "missing-full-stop",
  concern: "wording",
  severity: "error",
  sentence: "A claim does not end with a full stop.",
  check: ({ debate, textOf }) =>
    debate.claims
      .filter(
        ({ sentence }) =>
          !/(?<!\.)[.。।۔]$/.test(sentence.value) &&
          !/[?？؟]["”]?$/.test(sentence.value) &&
          !isInTypographicQuotes(sentence.value) &&
          !isCutByComment(sentence, textOf(sentence.place.path)),
      )
      .map(({ sentence }) => stopInside(sentence) ?? noStop(sentence, textOf(sentence.place.path))),
};

const noStop = (sentence: Placed<string>, text: string): Problem => ({
  place: { ...sentence.place, start: Math.max(sentence.place.start, sentence.place.end - 1) },
  message: "This claim does not end with one full stop.",
  help: "End the sentence with one full stop.",
  ...endIn(".", sentence, /[\p{L}\p{N}"”’')]$/u, text),
});

/** `Singer says "Animals suffer."` */
function stopInside({ value, place }: Placed<string>): Problem | null {
  const [ending, marks = ""] = /(?<!\.)\.(["”’')]{1,3})$/.exec(value) ?? [];
  if (ending === undefined) return null;
  const start = place.end - ending.length;
  const isVerbatim = place.end - place.start === value.length;
  const edits = [{ start, end: place.end, insert: `${marks}.` }];
  const fix: Fix = { kind: "edit", does: `moved the full stop after \`${marks}\``, edits };
  return {
    place: isVerbatim ? { ...place, start } : place,
    message: `The full stop of this sentence is before \`${marks}\`.`,
    help: `Write it after: \`${value.slice(0, -ending.length).split(/\s/).at(-1) ?? ""}${marks}.\``,
    // The full stop of an abbreviation belongs to its word.
    ...(isVerbatim && !abbreviation.test(value) ? { fix } : {}),
  };
}

const abbreviation = new RegExp(`${abbreviated}\\.["”’')]{1,3}$`, "iu");

/** Whether the whole sentence is in typographic quotation marks with its full stop inside: smart-quotes reports it. */
const isInTypographicQuotes = (sentence: string): boolean => /^[“„«].*(?<!\.)\.[”“»]$/s.test(sentence);
