import type { Root } from "mdast";
import { visit } from "unist-util-visit";

/** A remark plugin for MDX guides: marks the code blocks that are about a copy of the program, ```` ```sh copy ````. Their commands stay as they are. */
export function markCopies() {
  return (tree: Root): void => {
    visit(tree, "code", (node) => {
      if (node.meta === "copy") node.data = { ...node.data, hProperties: { "data-copy": "" } };
    });
  };
}
