import type { Graph } from "./graph.ts";
import type { Labelling } from "./labelling.ts";
import type { ClaimNode } from "./nodes.ts";

/** A graph under a stance: its labels, and its claims to read them by. */
export interface LabelledGraph {
  readonly graph: Graph;
  readonly labelling: Labelling;
  /** By place. */
  readonly nodes: readonly ClaimNode[];
}
