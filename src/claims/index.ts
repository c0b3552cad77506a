/** The first stage: file texts to records and findings. */
export { fieldTables } from "./fields/field-tables.ts";
export { relationKeys } from "./fields/claim-fields.ts";
export { keysIn } from "./fields/keys-in.ts";
export { canFollow } from "./fields/known-keys.ts";
export { formRule, type FormRule, type FormRuleId } from "./form-rules.ts";
export { fileKind, type FileKind } from "./file-kind.ts";
export { isId } from "./formats/id.ts";
export { parse } from "./parse.ts";
export { type CitationNode, type CitedSource, type ClaimLinkNode, remarkReferences } from "./prose/reference-syntax.ts";
export { example } from "./shape/example.ts";
export type { Format } from "./formats/texts.ts";
export type { Field, Fields, Shape } from "./shape/shape.ts";
export { explainError } from "./yaml/read-yaml.ts";
export { readWritten, type Written, type WrittenScalar } from "./yaml/compose-yaml.ts";
export { applyEdits } from "./yaml/edits.ts";
