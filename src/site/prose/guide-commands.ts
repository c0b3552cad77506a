import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { commandsFor } from "../commands.ts";
import type { Settings } from "../settings.ts";

/** A remark plugin for MDX guides: code names the commands that work for those who keep the map. A code block marked `copy` is about a copy of the program and stays. */
export function guideCommands({ claimsFolder }: Settings) {
  const withCommands = commandsFor(claimsFolder);
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type === "inlineCode" || node.type === "text" || (node.type === "code" && node.meta !== "copy"))
        node.value = withCommands(node.value);
    });
  };
}
