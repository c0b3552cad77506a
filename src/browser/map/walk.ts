import type { MapNode } from "./map-tree.ts";

/** What one needs to know to walk: who stands beside whom, in reading order. A `MapTree` is one. */
export type Paths = ReadonlyMap<string, Pick<MapNode, "id" | "parent" | "children">>;

/**
 * Where a key leads from `id`: left to what it bears on, right to the first that bears on it, up and down among those
 * beside it, Home to its question, End to the claim at the end of its line. `id` itself where there is nowhere to go.
 */
export function walk(paths: Paths, id: string, key: string): string {
  const node = paths.get(id);
  if (node === undefined) return id;
  if (key === "ArrowLeft") return node.parent || id;
  if (key === "ArrowRight") return node.children[0] ?? id;
  if (key === "Home") return node.parent === "" ? id : walk(paths, node.parent, key);
  if (key === "End") return node.children[0] === undefined ? id : walk(paths, node.children[0], key);
  const beside = paths.get(node.parent)?.children ?? questions(paths);
  const step = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
  return beside[beside.indexOf(id) + step] ?? id;
}

function questions(paths: Paths): readonly string[] {
  return [...paths.values()].filter(({ parent }) => parent === "").map(({ id }) => id);
}
