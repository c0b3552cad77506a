import type { Id, Place, Prose } from "../claims/model/index.ts";
import { abbreviated } from "./abbreviations.ts";

type Node = Prose["tree"] | Prose["tree"]["children"][number];

/** A sentence with the claims that it links. */
export interface StateSentence {
  /** Without its Markdown; an object replacement character for each link. */
  readonly text: string;
  readonly links: readonly { readonly claim: Id; readonly place: Place }[];
}

/** In place of a link to a claim; no text contains it, as it stands for an object. */
const link = "\uFFFC";

const sentenceEnd = new RegExp(`(?<!${abbreviated})(?<=[.!?]["”’)]*)\\s+(?=["“‘(]*[\\p{Lu}\\p{N}${link}])`, "u");

/** The sentences of all paragraphs of a state. */
export function sentencesOf({ tree, place }: Prose): readonly StateSentence[] {
  return paragraphsIn(tree).flatMap((paragraph) => {
    const links = linksIn(paragraph, place);
    return flat(paragraph)
      .trim()
      .split(sentenceEnd)
      .map((text) => ({ text, links: links.splice(0, text.split(link).length - 1) }));
  });
}

function paragraphsIn(node: Node): readonly Node[] {
  if (node.type === "paragraph") return [node];
  return "children" in node ? node.children.flatMap(paragraphsIn) : [];
}

function linksIn(node: Node, whole: Place): { readonly claim: Id; readonly place: Place }[] {
  if (node.type === "claimLink") return [{ claim: node.claim, place: node.data?.place ?? whole }];
  return "children" in node ? node.children.flatMap((child) => linksIn(child, whole)) : [];
}

function flat(node: Node): string {
  if (node.type === "claimLink") return link;
  if ("children" in node) return node.children.map(flat).join("");
  return "value" in node ? node.value : "";
}
