import type { Facts } from "../claim-facts.ts";
import type { MapNode, MapTree } from "../map-tree.ts";
import { find } from "./find.ts";
import { isEmpty, type Query } from "./query.ts";
import type { SearchIndex } from "./search-index.ts";

/** The ids that the query asks for: the best matches of its words first, or all in reading order; none for an empty query. */
export function answerQuery(query: Query, tree: MapTree, facts: Facts, index: SearchIndex): readonly string[] {
  if (isEmpty(query)) return [];
  const ids = query.words.trim() === "" ? [...tree.keys()] : find(index, query.words);
  return ids.filter((id) => {
    const node = tree.get(id);
    return node !== undefined && passes(query, node, facts);
  });
}

function passes({ roles, debate, person, basis, unanswered }: Query, node: MapNode, facts: Facts): boolean {
  const claim = facts.claims.get(node.id);
  return (
    (roles.length === 0 || roles.includes(node.kind)) &&
    (debate === "" || debate === node.debate) &&
    (person === "" || claim?.stances.some(([holder]) => holder === person) === true) &&
    (basis === "" || claim?.basis === basis) &&
    (!unanswered || node.unanswered)
  );
}
