import { lossesOf, type Write } from "../common/format.ts";
import { attackGraph } from "./attack-graph.ts";

/** The attack graph as `arg(a).` and `att(a,b).`, as in ASPARTIX and the ICCMA competitions. */
export const writeApx: Write = (graph) => {
  const { names, attacks } = attackGraph(graph);
  const lines = [...names.map((name) => `arg(${name}).`), ...attacks.map(([from, to]) => `att(${from},${to}).`)];
  return { text: `${lines.join("\n")}\n`, losses: lossesOf(graph, "apx") };
};

/** The attack graph in the Trivial Graph Format: names, `#`, and pairs of names. */
export const writeTgf: Write = (graph) => {
  const { names, attacks } = attackGraph(graph);
  const lines = [...names, "#", ...attacks.map((pair) => pair.join(" "))];
  return { text: `${lines.join("\n")}\n`, losses: lossesOf(graph, "tgf") };
};
