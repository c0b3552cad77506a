/**
 * Which of `shards` files has what belongs to an id: files that pages of the site ask for by id are few, and each is
 * small.
 */
export function shardOf(id: string, shards = 16): number {
  let hash = 0;
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 65521;
  return hash % shards;
}
