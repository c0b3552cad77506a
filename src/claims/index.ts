/** The first stage: file texts to records and findings. */
export { fieldTables, keysIn } from "./schema/index.ts";
export { relationKeys } from "./schema/claim.ts";
export type { Field, Fields, Shape } from "./schema/shape.ts";
export { formRule, type FormRule, type FormRuleId } from "./form-rules.ts";
export { fileKind, type FileKind } from "./file-kind.ts";
export { isId } from "./formats/id.ts";
export type { Format } from "./formats/texts.ts";
export { parse } from "./parse.ts";
export { parseMarkdown } from "./prose/read-prose.ts";
export { type CitationNode, type CitedSource, type ClaimLinkNode, remarkReferences } from "./prose/reference-syntax.ts";
export { example } from "./read/misfits.ts";
export { explainError } from "./yaml/read-yaml.ts";
export { plainValues, readWritten, type Written } from "./yaml/compose-yaml.ts";
export { applyEdits } from "./yaml/edits.ts";
export { outline } from "./yaml/outline.ts";
