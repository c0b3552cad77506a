import { idOf } from "../formats/id.ts";
import { locator } from "../formats/texts.ts";
import { oneOrMore, optional, text, type Field } from "../shape/shape.ts";

export const claimId = idOf(["claim"], "the id of a claim", "pouring-last-sets-the-amount");
/** A different example, so that an example undercut has a premise and a conclusion. */
export const conclusionId = idOf(["claim"], "the id of a claim", "milk-goes-in-last");
export const questionId = idOf(["question"], "the id of a question", "when-should-milk-go-in");
export { citedSourceId, sourceId } from "../formats/id.ts";
export const personId = idOf(["person"], "the id of a person", "george-orwell");

/** The place in a cited source. */
export const citedPlace: Field = optional(
  text(locator),
  "where in the source: `§3.1`, `p. 17`, `12:40`; `whole` for the whole work; `not seen` if the passage was not found in what could be read",
  "page",
  "pages",
  "locator",
  "section",
);

/** Every kind of file can allow warnings. */
export const allow: Field = optional(
  oneOrMore(idOf([], "the id of a rule", "missing-locator")),
  "warnings to ignore in this file; a YAML comment must say why",
);
