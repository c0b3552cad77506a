/** Writes files from values. The command line, the form and the issue form all use this, so that they write the same bytes. */
export { asId, asNewId } from "../../claims/formats/id.ts";
export { type Answer, type Answers, isEmpty, isList, isText, mapping } from "./write-record.ts";
export { recordFile, writeRecord } from "./write-record.ts";
export { jsonSchema } from "./json-schema.ts";
export { missingModelines, modeline, schemaFolder, withModeline } from "./modeline.ts";
export { nameAnswers, nameInField, type NameKind } from "./names.ts";
export { free, givesId, placeFor, suggestId, suggestPersonId, suggestSourceId } from "./suggest-id.ts";
export { writeValues } from "./yaml-texts.ts";
