import { idOf } from "../formats/id.ts";
import { label } from "../formats/texts.ts";
import { oneOrMore, optional, type Field } from "../shape/shape.ts";

export const claimId = idOf("the id of a claim", "text-is-thin");
/** An example of its own, so that a step from one to the other is a step that a claim may take. */
export const conclusionId = idOf("the id of a claim", "language-models-are-not-the-path");
export const questionId = idOf("the id of a question", "can-text-alone-teach-the-world");
export { citedSourceId, sourceId } from "../formats/source-id.ts";
export const personId = idOf("the id of a person", "yann-lecun");

export const locator = label("a locator", "§3.1", 200);

/** Any kind of file may be excused from a warning. */
export const allow: Field = optional(
  oneOrMore(idOf("the id of a rule", "missing-locator")),
  "warnings that this file is excused from, with a YAML comment that says why",
);
