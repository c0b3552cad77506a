/** Turns the input of the form into files and checks them. */
export * from "./bundle.ts";
export * from "./steps.ts";
export * from "./draft.ts";
export * from "./replies.ts";
export { isMadeUp } from "../../text/made-up-id.ts";
export { authorNames, personName, understoodName, type DraftFile, type DraftFiles } from "./draft-files.ts";
export {
  askedChange,
  begunWith,
  type ChangeableKind,
  draftOfValues,
  relationsIn,
  valuesOfData,
} from "./change-draft.ts";
export * from "./drafts.ts";
export { formContext, isKnownDebate, relationValues } from "./form-context.ts";
export type { FormContext, KnownClaim, KnownDebate, Sibling } from "./form-context.ts";
export { isError, type Problem, sentenceOf, withQuotes } from "./problem.ts";
export { filesOfAll, partsOf, propose, type Part, type Proposal } from "./propose.ts";
