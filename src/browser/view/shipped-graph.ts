import { isGraph, type Graph } from "../../evaluate/index.ts";
import type { Id } from "../../model/index.ts";

/** The file /map/standing.json. */
export interface ShippedGraph extends Graph {
  /** The first six digits of each claim's version, joined in the order of `claims`. */
  readonly versions: string;
  /** The number of each claim on the map; -1 for one that is not there. */
  readonly numbers: readonly number[];
  /** Former ids of claims. */
  readonly renamed: readonly (readonly [former: Id, present: Id])[];
  /** Claims that left the map, and which claim replaced each; "" for none. */
  readonly retired: readonly (readonly [id: Id, sentence: string, replacedBy: Id])[];
}

export function isShippedGraph(value: unknown): value is ShippedGraph {
  return isGraph(value) && ["versions", "numbers", "renamed", "retired"].every((key) => key in value);
}

/** Six digits of the present version of the claim at an index of `claims`. */
export function versionAt({ versions }: Pick<ShippedGraph, "versions">, place: number): string {
  return versions.slice(place * 6, place * 6 + 6);
}

/** The same by every id that a claim has or had; "" for a claim that left the map. */
export function versionsByAnyId(graph: ShippedGraph): ReadonlyMap<Id, string> {
  const versions = new Map(graph.claims.map((id, place) => [id, versionAt(graph, place)]));
  const gone = graph.retired.map(([id]) => [id, ""] as const);
  const former = graph.renamed.map(([id, present]) => [id, versions.get(present) ?? ""] as const);
  // The present ids come last, so that they win over former ids that a link can't tell from them.
  return new Map([...gone, ...former, ...versions]);
}
