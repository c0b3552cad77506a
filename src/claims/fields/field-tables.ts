import type { FileRecord } from "../model/index.ts";
import type { Fields } from "../shape/shape.ts";
import { claimFields } from "./claim-fields.ts";
import { debateFields, mapFields } from "./map-fields.ts";
import { pageFields } from "./page-fields.ts";
import { personFields } from "./person-fields.ts";
import { questionFields } from "./question-fields.ts";
import { sourceFields } from "./source-fields.ts";
import { tourFields } from "./tour-fields.ts";

/** The keys of every kind of file. */
export const fieldTables: Readonly<Record<FileRecord["kind"], Fields>> = {
  map: mapFields,
  debate: debateFields,
  question: questionFields,
  claim: claimFields,
  source: sourceFields,
  person: personFields,
  page: pageFields,
  tour: tourFields,
};
