import type { Id, PartialDate } from "../claims/model/index.ts";
import type { PastRecord } from "./claim-content.ts";

/** The record of a file that a commit changed; null if it deleted the file. Others are left out. */
export interface PastFile {
  readonly path: string;
  readonly record: PastRecord | null;
}

/** The files that a commit of the main line changed. */
export interface PastCommit {
  readonly id: string;
  readonly date: PartialDate;
  readonly files: readonly PastFile[];
}

/** Values by id, each read from a file. */
interface FilesById<Value> {
  readonly get: (id: Id) => Value | undefined;
  readonly set: (id: Id, path: string, value: Value) => void;
  readonly delete: (id: Id, path: string) => void;
}

/**
 * A move in two commits, a copy and a deletion, gives an id two files for a while. The value read last counts, and the
 * other one once that file is gone.
 */
export function filesById<Value>(): FilesById<Value> {
  const byId = new Map<Id, Map<string, Value>>();
  return {
    get: (id) => [...(byId.get(id)?.values() ?? [])].at(-1),
    set: (id, path, value) => {
      const ofId = byId.get(id) ?? new Map<string, Value>();
      byId.set(id, ofId);
      ofId.delete(path);
      ofId.set(path, value);
    },
    delete: (id, path) => byId.get(id)?.delete(path),
  };
}
