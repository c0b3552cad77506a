import type { Settings } from "./settings.ts";

/** One of the parts that a site is divided into, so that several machines can build it. */
export interface Shard {
  /** From 1 to `of`. */
  readonly number: number;
  readonly of: number;
}

/** Reads `2/8`; null for anything else. */
export function readShard(text: string): Shard | null {
  const [, number = "", of = ""] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  return shard.number >= 1 && shard.number <= shard.of ? shard : null;
}

/** What this build has to make: everything, or the pages and files that fall to its part by a hash of their path (FNV-1a). */
export function isOwn({ shard }: Pick<Settings, "shard">, path: string): boolean {
  if (shard === null) return true;
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(path.replaceAll(/^\/+|\/+$/g, "")))
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % shard.of === shard.number - 1;
}
