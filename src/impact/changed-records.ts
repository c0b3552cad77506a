import type { FileRecord, Id } from "../model/index.ts";
import type { ChangedRecords } from "./impact.ts";
import { withoutPlaces } from "./without-places.ts";

/** Compares records of one kind by their ids and what they say. */
export function changedRecords(
  before: ReadonlyMap<Id, FileRecord>,
  after: ReadonlyMap<Id, FileRecord>,
): ChangedRecords {
  const ids = (records: ReadonlyMap<Id, FileRecord>): readonly Id[] => [...records.keys()].toSorted();
  return {
    added: ids(after).filter((id) => !before.has(id)),
    changed: ids(after).filter(
      (id) => before.has(id) && withoutPlaces(before.get(id)) !== withoutPlaces(after.get(id)),
    ),
    removed: ids(before).filter((id) => !after.has(id)),
  };
}
