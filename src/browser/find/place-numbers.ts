import type { Head } from "../../search/index.ts";
import type { MapNode } from "../map/map-tree.ts";

type Numbered = ReadonlyMap<string, Pick<MapNode, "children">>;

/**
 * The numbers that the search has for the questions and claims of a tree. Both count in reading order, so a claim's number
 * is its question's and how many come before it there. Where the tree hasn't all of a question's claims yet, only the
 * question's own number is known.
 */
export function placeNumbers(tree: Numbered, { questions, outside }: Head): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  questions.forEach(([question, , first], position) => {
    const places = tree.has(question) ? readingOrder(tree, question) : [];
    const isWhole = places.length === (questions[position + 1]?.[2] ?? outside) - first;
    places.slice(0, isWhole ? undefined : 1).forEach((id, before) => numbers.set(id, first + before));
  });
  return numbers;
}

function readingOrder(tree: Numbered, id: string): readonly string[] {
  return [id, ...(tree.get(id)?.children ?? []).flatMap((child) => readingOrder(tree, child))];
}
