import { pathName } from "../../claims/model/step-path.ts";
import { compareText } from "../../text/order.ts";
import type { Format } from "../format.ts";
import { eachStepOnce, isStep, ownerOf, stepFinder, type ExchangeGraph, type Key } from "../graph.ts";
import { illocutions, readAif } from "./read-aif.ts";
import { lostDetails } from "../losses.ts";

export const aif: Format = {
  name: "aif",
  title: "AIF",
  home: "https://www.aifdb.org",
  ending: ".aif.json",
  mediaType: "application/json",
  ofParts: false,
  loses: {
    always: [...lostDetails, "role", "home", "question", "position", "exclusive", "source", "basis"],
    sometimes: [],
  },
  write: writeAif,
  read: readAif,
};

interface Node {
  readonly nodeID: string;
  readonly text: string;
  readonly type: "I" | "RA" | "CA" | "L" | "YA";
  readonly timestamp: "";
  readonly scheme?: string;
  /** Of linked premises, the one at which their step is undercut. AIF has no word for it; other programs skip it. */
  readonly premise?: Key;
}

/**
 * A node set of the Argument Interchange Format in the JSON of AIFdb (Lawrence et al. 2012): a claim is an I-node, a
 * support an RA-node with all premises, an attack a CA-node from the claim to what it attacks. An undercut attacks the
 * RA- or CA-node itself. Who takes a stance is a participant with a locution. Claims are in the order of their words,
 * because nothing else has an order.
 */
function writeAif(graph: ExchangeGraph): string {
  const claims = graph.claims.toSorted((a, b) => compareText(a.text, b.text) || compareText(a.key, b.key));
  const order = new Map(claims.map(({ key }, index) => [key, index]));
  const rank = (key: Key): number => order.get(key) ?? 0;
  const nodes: Node[] = claims.map(({ key, text }) => ({ nodeID: key, text, type: "I", timestamp: "" }));
  const edges: { readonly edgeID: string; readonly fromID: string; readonly toID: string }[] = [];
  const edge = (fromID: string, toID: string): void =>
    void edges.push({ edgeID: `e${edges.length + 1}`, fromID, toID });

  // The premise that states a step comes first, by which readers tell linked premises that form a chain apart.
  const stated = graph.relations.filter(isStep).toSorted((a, b) => rank(ownerOf(a)) - rank(ownerOf(b)));
  const steps = eachStepOnce(stated)
    .map((step) => ({
      ...step,
      from: [ownerOf(step), ...step.from.slice(1).toSorted((a, b) => rank(a) - rank(b))],
    }))
    .toSorted((a, b) => rank(a.to) - rank(b.to) || compareRanks(a.from.map(rank), b.from.map(rank)))
    .map((step, index) => ({ ...step, nodeID: `s${index + 1}` }));
  const stepFrom = stepFinder(steps);
  for (const { nodeID, kind, from, to } of steps) {
    const scheme = kind === "supports" ? "Default Inference" : "Default Conflict";
    nodes.push({ nodeID, text: scheme, type: kind === "supports" ? "RA" : "CA", timestamp: "", scheme });
    for (const premise of from) edge(premise, nodeID);
    edge(nodeID, to);
  }
  const undercuts = graph.relations
    .filter((relation) => relation.kind === "undercuts")
    .toSorted(
      (a, b) =>
        a.path.length - b.path.length ||
        rank(a.from) - rank(b.from) ||
        compareRanks(a.path.map(rank), b.path.map(rank)),
    );
  // By path, so that what undercuts an undercut finds its node.
  const nodeOf = new Map<string, string>();
  for (const [index, { from, path }] of undercuts.entries()) {
    const step = path.length === 2 ? stepFrom(path) : undefined;
    const nodeID = `u${index + 1}`;
    const premise = step && step.from.length > 1 ? { premise: path[0] } : {};
    nodes.push({ nodeID, text: "Default Conflict", type: "CA", timestamp: "", scheme: "Default Conflict", ...premise });
    edge(from, nodeID);
    edge(nodeID, step?.nodeID ?? nodeOf.get(pathName(path)) ?? path[1]);
    nodeOf.set(pathName([from, ...path]), nodeID);
  }
  const people = [...new Set(claims.flatMap(({ stances }) => stances.map(({ person }) => person)))].toSorted(
    compareText,
  );
  const locutions: { readonly nodeID: string; readonly personID: string; readonly timestamp: "" }[] = [];
  for (const { key, text, stances } of claims) {
    const once = new Map(stances.map(({ person, stance }) => [`${person}\n${stance}`, { person, stance }]));
    for (const { person, stance } of once.values()) {
      const number = locutions.length + 1;
      const [locution, illocution] = [`l${number}`, `y${number}`];
      const scheme = illocutions[stance];
      nodes.push({ nodeID: locution, text: `${person}: ${text}`, type: "L", timestamp: "" });
      nodes.push({ nodeID: illocution, text: scheme, type: "YA", timestamp: "", scheme });
      edge(locution, illocution);
      edge(illocution, key);
      locutions.push({ nodeID: locution, personID: `p${people.indexOf(person) + 1}`, timestamp: "" });
    }
  }
  const participants = people.map((person, index) => {
    const [, firstname = "", surname = person] = /^(.*) (\S+)$/.exec(person) ?? [];
    return { participantID: `p${index + 1}`, firstname, surname };
  });
  return jsonLines({ nodes, edges, locutions, participants });
}

/** Compares two lists by the first rank in which they differ; a list that the other one begins with comes first. */
function compareRanks(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((rank, index) => rank !== b[index]);
  return differing === -1 ? a.length - b.length : (a[differing] ?? 0) - (b[differing] ?? -1);
}

/** JSON with a line for each entry of each list: a third smaller than with one for each value, and still to be read. */
function jsonLines(lists: Readonly<Record<string, readonly object[]>>): string {
  const written = Object.entries(lists).map(
    ([name, entries]) => `  "${name}": [${entries.map((entry) => `\n    ${JSON.stringify(entry)}`).join(",")}\n  ]`,
  );
  return `{\n${written.join(",\n")}\n}\n`;
}
