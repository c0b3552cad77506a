import type { Graph } from "./graph.ts";

/** Tells a graph from whatever else an address may have answered: by its outer form, since the file is our own and of the same build. */
export function isGraph(value: unknown): value is Graph {
  const lists = ["claims", "inferences", "attacks", "rivals", "positions"];
  return typeof value === "object" && value !== null && lists.every((key) => Array.isArray(Reflect.get(value, key)));
}
