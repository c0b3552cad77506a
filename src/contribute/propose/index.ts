/** Turns the input of the form into files and checks them. */
export * from "./bundle.ts";
export * from "./steps.ts";
export * from "./draft.ts";
export { isMadeUp } from "../../text/made-up-id.ts";
export { authorNames, personName, understoodName, type DraftFile, type DraftFiles } from "./draft-files.ts";
export { askedChange, type ChangeableKind, draftOfValues, valuesOfData } from "./change-draft.ts";
export * from "./drafts.ts";
export { draftsOfClaims } from "./drafts-of-claims.ts";
export { relationsOf } from "./files-of-drafts.ts";
export { formContext, isKnownDebate, type FormContext, type KnownClaim, type KnownDebate } from "./form-context.ts";
export { isError, type Problem, sentenceOf, withQuotes } from "./problem.ts";
export { filesOfAll, partsOf, propose, type Part, type Proposal } from "./propose.ts";
