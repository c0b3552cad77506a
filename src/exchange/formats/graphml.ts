import type { Format } from "../format.ts";
import { eachStepOnce, stepFinder, type ExchangeGraph } from "../graph.ts";
import { lostDetails, lostRoles } from "../losses.ts";

export const graphml: Format = {
  name: "graphml",
  title: "GraphML",
  home: "",
  ending: ".graphml",
  mediaType: "application/graphml+xml",
  ofParts: false,
  loses: {
    always: [...lostDetails, ...lostRoles, "exclusive", "stance", "stance-source", "address"],
    sometimes: [],
  },
  write: writeGraphml,
  read: null,
};

const keys = ["kind", "label", "basis", "people", "sources"] as const;

/**
 * GraphML (Brandes et al. 2002) for drawing tools: questions and claims are nodes, and so are steps with linked
 * premises and steps that are undercut, because an edge can only end in a node.
 */
function writeGraphml(graph: ExchangeGraph): string {
  const nodes: string[] = [];
  const edges: string[] = [];
  const node = (id: string, data: Readonly<Partial<Record<(typeof keys)[number], string>>>): void => {
    const values = keys.flatMap((key) =>
      data[key] ? [`      <data key="${key}">${escapeXml(data[key])}</data>`] : [],
    );
    nodes.push(`    <node id="${escapeXml(id)}">`, ...values, "    </node>");
  };
  const edge = (source: string, target: string, kind: string): void => {
    const ends = `source="${escapeXml(source)}" target="${escapeXml(target)}"`;
    edges.push(`    <edge id="e${edges.length + 1}" ${ends}><data key="relation">${kind}</data></edge>`);
  };
  for (const { key, text } of graph.questions) node(key, { kind: "question", label: text });
  for (const { key, text, basis, stances, uses } of graph.claims) {
    const people = [...new Set(stances.map(({ person }) => person))].join("; ");
    const sources = [...new Set([...stances, ...uses].flatMap(({ source }) => source?.title ?? []))].join("; ");
    node(key, { kind: "claim", label: text, basis, people, sources });
  }
  const undercuts = graph.relations.flatMap((each) => (each.kind === "undercuts" ? [each] : []));
  const undercut = new Set(undercuts.map(({ premise, conclusion }) => `${premise}\n${conclusion}`));
  const steps = eachStepOnce(graph.relations).map((step, index) => ({ ...step, id: `step ${index + 1}` }));
  const stepFrom = stepFinder(steps);
  for (const { id, kind, from, to } of steps) {
    const [only = ""] = from;
    if (from.length === 1 && !undercut.has(`${only}\n${to}`)) {
      edge(only, to, kind);
      continue;
    }
    node(id, { kind: "step" });
    for (const premise of from) edge(premise, id, "premise");
    edge(id, to, kind);
  }
  for (const relation of graph.relations) if (relation.kind === "answers") edge(relation.from, relation.to, "answers");
  for (const { from, premise, conclusion } of undercuts)
    edge(from, stepFrom(premise, conclusion)?.id ?? premise, "undercuts");
  const declared = [
    ...keys.map((key) => `  <key id="${key}" for="node" attr.name="${key}" attr.type="string"/>`),
    '  <key id="relation" for="edge" attr.name="relation" attr.type="string"/>',
  ];
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declared,
    '  <graph id="debate" edgedefault="directed">',
    ...nodes,
    ...edges,
    "  </graph>",
    "</graphml>",
    "",
  ];
  return lines.join("\n");
}

/** A text in XML 1.0, without the characters that it can't contain. */
const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
