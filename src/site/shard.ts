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

/** What falls to a part: of eight parts, every eighth; all where the site is not divided. */
export const inShard = <Item>(shard: Shard | null, all: readonly Item[]): readonly Item[] =>
  shard === null ? all : all.filter((_, index) => index % shard.of === shard.number - 1);
