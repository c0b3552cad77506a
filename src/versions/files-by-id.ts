import type { Id } from "../claims/model/index.ts";

/** Values by id, each read from a file. */
export interface FilesById<Value> {
  readonly get: (id: Id) => Value | undefined;
  readonly set: (id: Id, path: string, value: Value) => void;
  readonly delete: (id: Id, path: string) => void;
}

/**
 * A move in two commits, a copy and a deletion, gives an id two files for a while. The value read last counts, and the other one once
 * that file is gone.
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
