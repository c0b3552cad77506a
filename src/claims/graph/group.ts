import type { Id } from "../model/index.ts";

/** Groups values by key. Keys and values keep their order. */
export function group<T>(pairs: readonly (readonly [key: Id, value: T])[]): ReadonlyMap<Id, readonly T[]> {
  const groups = new Map<Id, T[]>();
  for (const [key, value] of pairs) {
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [value]);
    else members.push(value);
  }
  return groups;
}
