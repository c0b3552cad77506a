import type { FileRecord } from "../model/index.ts";
import type { Reading } from "../reading.ts";
import type { Mapping } from "../yaml/value.ts";

/** The fields of every kind of record. */
export type RecordBase = Pick<FileRecord, "id" | "path" | "place" | "allow">;

/** The input for reading a record. */
export interface RecordParts {
  readonly base: RecordBase;
  readonly debate: string;
  /** The valid keys and values; a required key may be missing. */
  readonly mapping: Mapping;
  readonly reading: Reading;
}
