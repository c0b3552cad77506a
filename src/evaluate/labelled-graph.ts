import type { Graph } from "./graph.ts";
import type { Labelling } from "./labelling.ts";
import type { NodeAt } from "./nodes.ts";

/** A graph under a stance: its labels, and its claims to read them by. */
export interface LabelledGraph {
  readonly graph: Graph;
  readonly labelling: Labelling;
  readonly nodeAt: NodeAt;
}
