import type { Nodes, Root } from "mdast";

/** Whether a tree is more than `limit` levels deep. Uses an explicit stack; later stages use recursion and rely on this check. */
export function treeNests(tree: Root, limit: number): boolean {
  const open: { readonly node: Nodes; readonly depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (depth > limit) return true;
    if ("children" in node) for (const child of node.children) open.push({ node: child, depth: depth + 1 });
  }
  return false;
}
