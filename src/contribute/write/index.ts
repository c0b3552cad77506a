/** Writes files from values. The command line, the form and the issue form all use this, so that they write the same bytes. */
export { asId, asNewId } from "../../claims/formats/id.ts";
export type { Answer, Answers } from "./answers.ts";
export { isEmpty, isList } from "./answers.ts";
export { jsonSchema } from "./json-schema.ts";
export { missingModelines } from "./missing-modelines.ts";
export { modeline, schemaFolder, withModeline } from "./modeline.ts";
export { nameAnswers, type NameKind } from "./name-answers.ts";
export { placeFor } from "./place-for.ts";
export { suggestId, suggestPersonId, suggestSourceId } from "./suggest-id.ts";
export { writeRecord } from "./write-record.ts";
