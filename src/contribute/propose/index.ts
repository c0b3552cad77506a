/** Turns the input of the form into files and checks them. */
export * from "./draft.ts";
export type { DraftFile } from "./draft-files.ts";
export { bundleName, bundleOf, messageOf, mostFiles, readBundle, type Bundle } from "./bundle.ts";
export { filesForm, githubAddress, issueAddress, longestAddress, type GithubAddress } from "./github-address.ts";
export { formContext, type FormContext } from "./form-context.ts";
export { longestMail, mailAddress } from "./mail-address.ts";
export { isKnownDebate, type KnownClaim, type KnownDebate } from "./known-debate.ts";
export { valueOf, withValue } from "./field-value.ts";
export type { Problem } from "./problem.ts";
export { propose, type Proposal } from "./propose.ts";
export { readDraft, readDrafts, writeDraft, writeDrafts } from "./read-draft.ts";
export * from "./drafts.ts";
export { filesOfAll, makeBatch, withProposal, type Batch } from "./batch.ts";
export { relationsTo, conclusionsOf } from "./relations-to.ts";
export { aimAt, draftFor } from "./draft-for.ts";
export { authorNames, personName, understoodName } from "./understood-name.ts";
export { removeNew } from "./remove-new.ts";
