import { lossesOf, type Write } from "../common/format.ts";
import type { LossKind } from "../common/loss.ts";
import { attackGraph } from "./attack-graph.ts";

/** Solvers know names and attacks; supports, undercuts and exclusive questions are in them (see `attackGraph`). */
const lost: ReadonlySet<LossKind> = new Set([
  "title",
  "question",
  "debate",
  "position",
  "role",
  "wording",
  "person",
  "stance",
  "date",
  "source",
  "locator",
  "note",
  "basis",
]);

/** The attack graph as `arg(a).` and `att(a,b).`, as in ASPARTIX and the ICCMA competitions. */
export const writeApx: Write = (graph) => {
  const { names, attacks } = attackGraph(graph);
  const lines = [...names.map((name) => `arg(${name}).`), ...attacks.map(([from, to]) => `att(${from},${to}).`)];
  return { text: `${lines.join("\n")}\n`, losses: lossesOf(graph, lost) };
};

/** The attack graph in the Trivial Graph Format: names, `#`, and pairs of names. */
export const writeTgf: Write = (graph) => {
  const { names, attacks } = attackGraph(graph);
  const lines = [...names, "#", ...attacks.map((pair) => pair.join(" "))];
  return { text: `${lines.join("\n")}\n`, losses: lossesOf(graph, lost) };
};
