import { isGraph, type Graph } from "../../evaluate/index.ts";
import type { Id } from "../../model/index.ts";

/** The file /map/standing.json. */
export interface ShippedGraph extends Graph {
  /** Six digits of each claim's version, one after the other in the order of `claims`. */
  readonly versions: string;
  /** The number of each claim on the map; -1 for one that is not there. */
  readonly numbers: readonly number[];
  /** What claims were called before. */
  readonly renamed: readonly (readonly [former: Id, present: Id])[];
  /** Claims that left the map, and which claim took their place; "" for none. */
  readonly retired: readonly (readonly [id: Id, sentence: string, replacedBy: Id])[];
}

export function isShippedGraph(value: unknown): value is ShippedGraph {
  return isGraph(value) && ["versions", "numbers", "renamed", "retired"].every((key) => key in value);
}

/** What the claim at a place says now, as six digits. */
export function versionAt({ versions }: Pick<ShippedGraph, "versions">, place: number): string {
  return versions.slice(place * 6, place * 6 + 6);
}

/** What each claim says now by every id that it has or had; "" for one that has left the map. */
export function versionsByAnyId(graph: ShippedGraph): ReadonlyMap<Id, string> {
  const versions = new Map(graph.claims.map((id, place) => [id, versionAt(graph, place)]));
  const gone = graph.retired.map(([id]) => [id, ""] as const);
  const former = graph.renamed.map(([id, present]) => [id, versions.get(present) ?? ""] as const);
  // Of two ids that a link can't tell apart, the present one counts.
  return new Map([...gone, ...former, ...versions]);
}
