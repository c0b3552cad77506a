import { pathTo, type MapTree } from "./map-tree.ts";

/**
 * Where a key leads from `id`: left to what it bears on, right to the first that bears on it, up and down among those
 * beside it, Home to its question, End to the claim at the end of its line. `id` itself where there is nowhere to go.
 */
export function walk(tree: MapTree, id: string, key: string): string {
  const node = tree.get(id);
  if (node === undefined) return id;
  if (key === "ArrowLeft") return node.parent || id;
  if (key === "ArrowRight") return node.children[0] ?? id;
  if (key === "Home") return pathTo(tree, id)[0]?.id ?? id;
  if (key === "End") return endOfLine(tree, id);
  const beside = tree.get(node.parent)?.children ?? questions(tree);
  const step = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
  return beside[beside.indexOf(id) + step] ?? id;
}

function endOfLine(tree: MapTree, id: string): string {
  const first = tree.get(id)?.children[0];
  return first === undefined ? id : endOfLine(tree, first);
}

function questions(tree: MapTree): readonly string[] {
  return [...tree.values()].filter(({ parent }) => parent === "").map(({ id }) => id);
}
