/** A question or claim as the outline on the page shows it. */
export interface MapNode {
  readonly id: string;
  /** `question` or a role. */
  readonly kind: string;
  readonly sentence: string;
  /** Address of its page. */
  readonly href: string;
  readonly unanswered: boolean;
  readonly debate: string;
  /** "" for a question. */
  readonly parent: string;
  readonly children: readonly string[];
  /** Its element in the outline, which holds what stands below it. */
  readonly item: HTMLElement;
}

/** Questions and claims by id, a parent before its children. On a large map it grows as countries come. */
export type MapTree = ReadonlyMap<string, MapNode>;

const kinds = ["position", "reason", "objection", "rebuttal"];

/** Reads the tree from the outline's `[data-claim]` elements, so that nothing is shipped twice; a node's parent is the nearest one around it. */
export function mapTree(outline: ParentNode): Map<string, MapNode> {
  const tree = new Map<string, MapNode & { readonly children: string[] }>();
  const items = [...outline.querySelectorAll<HTMLElement>("[data-claim]")];
  // What comes later is one question's section: the section itself is its first item.
  if (outline instanceof HTMLElement && outline.matches("[data-claim]")) items.unshift(outline);
  for (const item of items) {
    const id = item.dataset["claim"] ?? "";
    const parent = item.parentElement?.closest<HTMLElement>("[data-claim]")?.dataset["claim"] ?? "";
    const line = lineOf(item);
    const link = line?.querySelector<HTMLAnchorElement>("a[href]");
    tree.get(parent)?.children.push(id);
    tree.set(id, {
      id,
      kind: kinds.find((kind) => item.classList.contains(kind)) ?? "question",
      sentence: link?.textContent.trim() ?? "",
      href: link?.href ?? "",
      unanswered: line?.querySelector(".unanswered-mark") != null,
      debate: item.dataset["debate"] ?? tree.get(parent)?.debate ?? "",
      parent,
      children: [],
      item,
    });
  }
  return tree;
}

/** An outline item's own line, without the branch below it. */
export function lineOf(item: HTMLElement): HTMLElement | null {
  return item.querySelector<HTMLElement>(":scope > .claim-line");
}

/** From the question down to `id` itself; empty for an unknown id. */
export function pathTo(tree: MapTree, id: string): readonly MapNode[] {
  const node = tree.get(id);
  return node === undefined ? [] : [...pathTo(tree, node.parent), node];
}
