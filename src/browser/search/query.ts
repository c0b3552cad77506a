import type { Query } from "../../search/index.ts";

export type { Query } from "../../search/index.ts";

export const emptyQuery: Query = { words: "", roles: [], debate: "", person: "", basis: "", unanswered: false };

/** The number of filters that are set; the words typed are not a filter. */
export function filterCount({ roles, debate, person, basis, unanswered }: Query): number {
  return [roles.length > 0, debate !== "", person !== "", basis !== "", unanswered].filter(Boolean).length;
}

export function isEmpty(query: Query): boolean {
  return query.words.trim() === "" && filterCount(query) === 0;
}

/** Reads a query from an address: `?q=text&role=objection&person=george-orwell&unanswered`. */
export function readQuery(search: string): Query {
  const parameters = new URLSearchParams(search);
  return {
    words: parameters.get("q") ?? "",
    roles: parameters.getAll("role"),
    debate: parameters.get("debate") ?? "",
    person: parameters.get("person") ?? "",
    basis: parameters.get("basis") ?? "",
    unanswered: parameters.has("unanswered"),
  };
}

/** Writes a query for an address, with the question mark; "" for an empty query. */
export function writeQuery({ words, roles, debate, person, basis, unanswered }: Query): string {
  const entries: readonly (readonly [string, string])[] = [
    ["q", words.trim()],
    ...roles.map((role) => ["role", role] as const),
    ["debate", debate],
    ["person", person],
    ["basis", basis],
    ["unanswered", unanswered ? "yes" : ""],
  ];
  const parameters = new URLSearchParams(
    entries.filter(([, value]) => value !== "").map(([name, value]) => [name, value]),
  );
  return parameters.size === 0 ? "" : `?${parameters}`;
}
