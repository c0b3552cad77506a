import { pathName } from "../../claims/model/step-path.ts";
import { escapeHtml, escapeText } from "../../text/escape.ts";
import type { Format } from "../format.ts";
import { eachStepOnce, isStep, nameOfStep, ownerOf, stepFinder, type ExchangeGraph } from "../graph.ts";
import { dataOf } from "./argdown-data.ts";

export const graphml: Format = {
  name: "graphml",
  title: "GraphML",
  home: "",
  ending: ".graphml",
  mediaType: "application/graphml+xml",
  ofParts: false,
  loses: { always: [], sometimes: [] },
  write: writeGraphml,
  // The parser of XML is for those who import.
  read: async (text, path) => (await import("./read-graphml.ts")).readGraphml(text, path),
};

/** What nodes and edges say, besides their ends. `data` has in JSON what `people` and `sources` name for readers. */
export const nodeKeys = ["kind", "label", "debate", "exclusive", "basis", "people", "sources", "data"] as const;
export const edgeKeys = ["relation", "premise"] as const;

type Data<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/**
 * GraphML (Brandes et al. 2002) for drawing tools: questions and claims are nodes, and so are steps with linked
 * premises and steps that are undercut, because an edge can only end in a node. The edges of a claim are in the order
 * of its relations.
 */
function writeGraphml(graph: ExchangeGraph): string {
  const nodes: string[] = [];
  const edges: string[] = [];
  const node = (id: string, data: Data<(typeof nodeKeys)[number]>): void => {
    const values = nodeKeys.flatMap((key) => (data[key] ? [`      ${dataElement(key, data[key])}`] : []));
    nodes.push(`    <node id="${escapeHtml(id)}">`, ...values, "    </node>");
  };
  const edge = (source: string, target: string, data: Data<(typeof edgeKeys)[number]>): void => {
    const ends = `source="${escapeHtml(source)}" target="${escapeHtml(target)}"`;
    const values = edgeKeys.map((key) => (data[key] ? dataElement(key, data[key]) : ""));
    edges.push(`    <edge id="e${edges.length + 1}" ${ends}>${values.join("")}</edge>`);
  };
  for (const { key, text, debate, exclusive } of graph.questions)
    node(key, { kind: "question", label: text, debate, exclusive: exclusive ? "true" : "" });
  for (const claim of graph.claims) {
    const { key, text, basis, stances, uses } = claim;
    const people = [...new Set(stances.map(({ person }) => person))].join("; ");
    const sources = [...new Set([...stances, ...uses].flatMap(({ source }) => source?.title ?? []))].join("; ");
    const data = dataOf({ ...claim, basis: "" }, false, "").trim();
    node(key, { kind: "claim", label: text, basis, people, sources, data });
  }
  const undercuts = graph.relations.filter((each) => each.kind === "undercuts");
  const undercut = new Set(undercuts.map(({ path }) => pathName(path)));
  const nodeOfUndercut = (path: readonly string[]): string => `undercut ${path.join(" ")}`;
  const steps = eachStepOnce(graph.relations).map((step, index) => ({ ...step, id: `step ${index + 1}` }));
  const stepFrom = stepFinder(steps);
  const stepNamed = new Map(steps.map((step) => [nameOfStep(step), step]));
  const owners = Map.groupBy(graph.relations.filter(isStep), nameOfStep);
  for (const relation of graph.relations) {
    if (relation.kind === "answers") edge(relation.from, relation.to, { relation: "answers" });
    else if (relation.kind === "undercuts") {
      const { from, path } = relation;
      const [premise] = path;
      const step = path.length > 2 ? undefined : stepFrom(path);
      const isOfSeveral = step !== undefined && step.from.length > 1;
      const target = path.length > 2 ? nodeOfUndercut(path) : (step?.id ?? premise);
      const own = nodeOfUndercut([from, ...path]);
      const isUndercut = undercut.has(pathName([from, ...path]));
      if (isUndercut) node(own, { kind: "step" });
      if (isUndercut) edge(from, own, { relation: "premise" });
      edge(isUndercut ? own : from, target, { relation: "undercuts", premise: isOfSeveral ? premise : "" });
    } else {
      const { kind, to } = relation;
      const owner = ownerOf(relation);
      const { id, from } = stepNamed.get(nameOfStep(relation)) ?? { id: "", from: relation.from };
      const stating = owners.get(nameOfStep(relation)) ?? [];
      if (from.length === 1 && !undercut.has(pathName([owner, to]))) edge(owner, to, { relation: kind });
      else {
        edge(owner, id, { relation: "premise" });
        if (stating[0] !== relation) continue;
        node(id, { kind: "step" });
        const silent = from.filter((premise) => !stating.some((other) => ownerOf(other) === premise));
        for (const premise of silent) edge(premise, id, { relation: "premise" });
        edge(id, to, { relation: kind });
      }
    }
  }
  const declared = Object.entries({ graph: ["title"], node: nodeKeys, edge: edgeKeys }).flatMap(([of, names]) =>
    names.map((name) => `  <key id="${name}" for="${of}" attr.name="${name}" attr.type="string"/>`),
  );
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declared,
    '  <graph id="debate" edgedefault="directed">',
    ...(graph.title === "" ? [] : [`    ${dataElement("title", graph.title)}`]),
    ...nodes,
    ...edges,
    "  </graph>",
    "</graphml>",
    "",
  ];
  return lines.join("\n");
}

const dataElement = (key: string, value: string): string => `<data key="${key}">${escapeText(value)}</data>`;
