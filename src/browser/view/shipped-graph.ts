import { isGraph, type Graph } from "../../evaluate/index.ts";
import type { Id } from "../../model.ts";

/** The file /map/standing.json. */
export interface ShippedGraph extends Graph {
  /** Six digits of each claim's version, one after the other in the order of `claims`. */
  readonly versions: string;
}

export function isShippedGraph(value: unknown): value is ShippedGraph {
  return isGraph(value) && typeof Reflect.get(value, "versions") === "string";
}

/** What each claim says now, as six digits. */
export function versionsIn({ claims, versions }: Pick<ShippedGraph, "claims" | "versions">): ReadonlyMap<Id, string> {
  return new Map(claims.map((id, place) => [id, versions.slice(place * 6, place * 6 + 6)]));
}
