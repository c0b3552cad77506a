import { isGraph, type Graph } from "../../reasoning/index.ts";
import type { Id } from "../../claims/model/index.ts";

/** The file /map/standing.json. */
export interface ShippedGraph extends Graph {
  /** The address of each claim's present version, in the order of `claims`. */
  readonly versions: readonly string[];
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

/** The address of each claim's present version, by every id that the claim has or had; "" for a claim that left the map. */
export function versionsByAnyId(graph: ShippedGraph): ReadonlyMap<Id, string> {
  const versions = new Map(graph.claims.map((id, place) => [id, graph.versions[place] ?? ""]));
  const gone = graph.retired.map(([id]) => [id, ""] as const);
  const former = graph.renamed.map(([id, present]) => [id, versions.get(present) ?? ""] as const);
  // The present ids come last, so that they win over former ids that a link can't tell from them.
  return new Map([...gone, ...former, ...versions]);
}
