import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { currentSite } from "../compilation.ts";
import type { Settings } from "../settings.ts";

/** A remark plugin for MDX guides: a citation or claim link with an unknown id fails the build and names its line. */
export function guideReferences(settings: Settings) {
  return (tree: Root, file: VFile): void => {
    const { debate } = currentSite(settings);
    visit(tree, (node) => {
      if (node.type === "claimLink" && !debate.claim.has(node.claim) && !debate.question.has(node.claim)) {
        file.fail(`There is no claim or question \`${node.claim}\`.`, node);
      }
      if (node.type !== "citation") return;
      for (const { source, position } of node.sources) {
        if (!debate.source.has(source)) file.fail(`There is no source \`${source}\`.`, position);
      }
    });
  };
}
