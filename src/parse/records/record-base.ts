import type { FileRecord } from "../../model/index.ts";
import type { Reading } from "../reading.ts";
import type { Mapping } from "../yaml/value.ts";

/** What every kind of record has. */
export type RecordBase = Pick<FileRecord, "id" | "path" | "place" | "allow">;

/** What a record is read from. */
export interface RecordParts {
  readonly base: RecordBase;
  readonly debate: string;
  /** The keys and values that fit the kind's table; a required one may be missing. */
  readonly mapping: Mapping;
  readonly reading: Reading;
}
