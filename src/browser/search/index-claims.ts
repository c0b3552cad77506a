import type { Facts } from "../claim-facts.ts";
import type { MapTree } from "../map-tree.ts";
import { searchIndex, type SearchIndex } from "./search-index.ts";

/** Claims and questions by their sentence, their holders, their sources and their id. */
export function indexClaims(tree: MapTree, facts: Facts): SearchIndex {
  const entries = [...tree.values()].map(({ id, sentence }) => {
    const claim = facts.claims.get(id);
    const names = claim?.stances.map(([person]) => facts.people.get(person) ?? "") ?? [];
    const works = claim?.sources.map((source) => {
      const { short = "", title = "" } = facts.sources.get(source) ?? {};
      return `${short} ${title} ${source}`;
    });
    return {
      id,
      texts: [
        { text: sentence, weight: 3 },
        { text: id, weight: 2 },
        { text: names.join(" "), weight: 2 },
        { text: works?.join(" ") ?? "", weight: 1 },
      ],
    };
  });
  return searchIndex(entries);
}
