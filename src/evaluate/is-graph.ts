import type { Graph } from "./graph.ts";

/** Tells a graph from whatever else an address may have answered: by its outer form, since the file is our own and of the same build. */
export function isGraph(value: unknown): value is Graph {
  const parts = ["claims", "firstAttack", "conclusions", "lengths", "ends", "rivals", "positions"];
  return typeof value === "object" && value !== null && parts.every((key) => key in value);
}
