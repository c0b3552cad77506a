/** What several kinds of files have: ids of other records, places in sources, and `allow`. */
import { citedSourceId, idOf, sourceId } from "../formats/id.ts";
import { locator } from "../formats/texts.ts";
import { oneOrMore, text } from "./keys.ts";

export { citedSourceId, sourceId };
export const claimId = idOf(["claim"], "the id of a claim", "pouring-last-sets-the-amount");
export const questionId = idOf(["question"], "the id of a question", "when-should-milk-go-in");
export const personId = idOf(["person"], "the id of a person", "george-orwell");

/** The place in a cited source. */
export const citedPlace = text(locator)
  .default("")
  .meta({
    description:
      "where in the source: `§3.1`, `p. 17`, `12:40`; `whole` for the whole work; `not seen` if the passage was not found in what could be read",
    alsoCalled: ["page", "pages", "locator", "section"],
  });

/** Every kind of file can allow warnings. */
export const allow = oneOrMore(idOf([], "the id of a rule", "missing-locator"))
  .default([])
  .meta({ description: "warnings to ignore in this file; a YAML comment must say why" });
