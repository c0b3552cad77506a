import { compareText } from "../../text/compare-text.ts";
import {
  eachStepOnce,
  stepFinder,
  type Key,
  type ExchangeClaim,
  type ExchangePlace,
  type ExchangeProblem,
  type ExchangeRelation,
  type ExchangeStance,
  placesIn,
} from "../graph.ts";
import { lossesOf, type Write } from "../format.ts";
import type { StanceKind } from "../../claims/model/index.ts";
import { inlineCode } from "../../text/inline-code.ts";
import type { Loss, LossKind } from "../losses.ts";
import type { Read } from "../to-files.ts";

interface AifNode {
  readonly nodeID: string;
  readonly text: string;
  readonly type: "I" | "RA" | "CA" | "L" | "YA";
  readonly timestamp: "";
  readonly scheme?: string;
}

/**
 * A node set of the Argument Interchange Format in the JSON of AIFdb (Lawrence et al. 2012): a claim is an I-node, a support an
 * RA-node with all premises, an attack a CA-node from the claim to what it attacks. An undercut attacks the RA- or CA-node itself.
 * Who takes a stance is a participant with a locution. Claims are in the order of their words, because nothing else has an order.
 */
export const writeAif: Write = (graph) => {
  const claims = graph.claims.toSorted((a, b) => compareText(a.text, b.text) || compareText(a.key, b.key));
  const order = new Map(claims.map(({ key }, index) => [key, index]));
  const rank = (key: Key): number => order.get(key) ?? 0;
  const nodes: AifNode[] = claims.map(({ key, text }) => ({ nodeID: key, text, type: "I", timestamp: "" }));
  const edges: { readonly edgeID: string; readonly fromID: string; readonly toID: string }[] = [];
  const edge = (fromID: string, toID: string): void =>
    void edges.push({ edgeID: `e${edges.length + 1}`, fromID, toID });

  const steps = eachStepOnce(graph.relations)
    .map((step) => ({ ...step, from: step.from.toSorted((a, b) => rank(a) - rank(b)) }))
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
    .flatMap((relation) => (relation.kind === "undercuts" ? [relation] : []))
    .toSorted(
      (a, b) =>
        rank(a.from) - rank(b.from) || rank(a.premise) - rank(b.premise) || rank(a.conclusion) - rank(b.conclusion),
    );
  const undercut = new Set<string>();
  for (const { from, premise, conclusion } of undercuts) {
    const target = stepFrom(premise, conclusion)?.nodeID ?? conclusion;
    // A claim may undercut one step at several of its premises.
    if (undercut.has(`${from}\n${target}`)) continue;
    undercut.add(`${from}\n${target}`);
    const nodeID = `u${undercut.size}`;
    nodes.push({ nodeID, text: "Default Conflict", type: "CA", timestamp: "", scheme: "Default Conflict" });
    edge(from, nodeID);
    edge(nodeID, target);
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
  return {
    text: jsonLines({ nodes, edges, locutions, participants }),
    losses: lossesOf(graph, "aif"),
  };
};

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

/** The illocutions of Inference Anchoring Theory that come closest to each stance. */
export const illocutions = { asserts: "Asserting", concedes: "Agreeing", rejects: "Disagreeing" } as const;

interface Node {
  readonly id: string;
  readonly type: string;
  readonly text: string;
  readonly scheme: string;
  readonly place: ExchangePlace;
}

/** More nodes than a map can show; the limit bounds what a hostile file costs. */
const mostNodes = 200_000;

/** What to do with a file of another kind. */
const wanted = "Give a node set of AIFdb or an xAIF file, in JSON.";

/**
 * Reads a node set of AIFdb, or an xAIF file around one. I-nodes are claims, RA- and CA-nodes steps; who said something that an
 * illocution anchors in a claim asserts it, agrees with it or disagrees.
 */
export function readAif(text: string, path: string): Read {
  const placeAt = placesIn(path, text);
  const problems: ExchangeProblem[] = [];
  const losses: Loss[] = [];
  const empty = { graph: { title: "", questions: [], claims: [], relations: [] }, losses, problems };
  const fail = (message: string, offset: number): Read => {
    problems.push({ message, place: placeAt(offset) });
    return empty;
  };
  const parsed = parseJson(text);
  if ("message" in parsed)
    return fail(
      `${parsed.message} ${parsed.offset === 0 ? wanted : "Fix the JSON and import it again."}`,
      parsed.offset,
    );
  const { value: whole, offsetOf } = parsed;
  const set = isRecord(whole) && isRecord(whole["AIF"]) ? whole["AIF"] : whole;
  if (!isRecord(set) || !Array.isArray(set["nodes"]))
    return fail(`There is no list of \`nodes\` in this file. ${wanted}`, 0);
  if (set["nodes"].length > mostNodes) return fail(`There are more than ${mostNodes.toLocaleString("en")} nodes.`, 0);

  const nodes = new Map<string, Node>();
  for (const entry of recordsIn(set, "nodes")) {
    const place = placeAt(offsetOf(entry));
    const node = {
      id: textIn(entry, "nodeID"),
      type: textIn(entry, "type").toUpperCase(),
      text: textIn(entry, "text"),
      scheme: textIn(entry, "scheme") || textIn(entry, "text"),
      place,
    };
    if (node.id === "") problems.push({ message: "This node has no `nodeID`.", place });
    else if (nodes.has(node.id)) problems.push({ message: `There are two nodes ${inlineCode(node.id)}.`, place });
    else nodes.set(node.id, node);
  }
  const to = new Map<string, Node[]>();
  const from = new Map<string, Node[]>();
  for (const entry of recordsIn(set, "edges")) {
    const [start, end] = [nodes.get(textIn(entry, "fromID")), nodes.get(textIn(entry, "toID"))];
    if (start === undefined || end === undefined) {
      const missing = start === undefined ? textIn(entry, "fromID") : textIn(entry, "toID");
      const message = `This edge names ${missing === "" ? "no node" : `${inlineCode(missing)}, which is no node`}.`;
      problems.push({ message, place: placeAt(offsetOf(entry)) });
      continue;
    }
    from.set(end.id, [...(from.get(end.id) ?? []), start]);
    to.set(start.id, [...(to.get(start.id) ?? []), end]);
  }
  const lose = (kind: LossKind, { text, place }: Node): void => void losses.push({ kind, words: text, place });
  const stances = stancesOf(set, nodes, { to, from }, lose);
  for (const node of nodes.values()) {
    if (node.type === "MA") lose("rephrase", node);
    else if (!["I", "RA", "CA", "YA", "L"].includes(node.type)) lose(node.type === "TA" ? "dialogue" : "other", node);
    else if ((node.type === "RA" || node.type === "CA") && !/^(?:default |)(?:inference|conflict)$/i.test(node.scheme))
      if (!/^(?:RA|CA|)$/i.test(node.scheme)) lose("inference-rule", node);
  }
  const claims = [...nodes.values()]
    .filter(({ type }) => type === "I")
    .map(({ id, text, place }): ExchangeClaim => ({
      key: id,
      text,
      basis: "",
      stances: stances.get(id) ?? [],
      uses: [],
      place,
    }));
  if (claims.length === 0 && problems.length === 0) return fail(`There is no I-node in this file. ${wanted}`, 0);
  return {
    graph: { title: "", questions: [], claims, relations: relationsOf(nodes, { to, from }, lose) },
    losses,
    problems,
  };
}

interface Edges {
  readonly to: ReadonlyMap<string, readonly Node[]>;
  readonly from: ReadonlyMap<string, readonly Node[]>;
}

type Lose = (kind: LossKind, node: Node) => void;

const ofType = (nodes: readonly Node[] | undefined, ...types: readonly string[]): readonly Node[] =>
  (nodes ?? []).filter(({ type }) => types.includes(type));

function relationsOf(nodes: ReadonlyMap<string, Node>, { to, from }: Edges, lose: Lose): readonly ExchangeRelation[] {
  const schemes = [...nodes.values()].filter(({ type }) => type === "RA" || type === "CA");
  return schemes.flatMap((scheme): readonly ExchangeRelation[] => {
    const premises = ofType(from.get(scheme.id), "I").map(({ id }) => id);
    if (premises.length === 0) {
      // The step from what is no claim, such as the conflict of two locutions.
      lose("other", scheme);
      return [];
    }
    const kind = scheme.type === "RA" ? "supports" : "attacks";
    return (to.get(scheme.id) ?? []).flatMap((end): readonly ExchangeRelation[] => {
      const { place } = scheme;
      if (end.type === "I") return [{ kind, from: premises, to: end.id, place }];
      if (kind === "attacks" && (end.type === "RA" || end.type === "CA"))
        return premises.flatMap((premise) => undercut(premise, end, { to, from }, place, lose));
      lose(end.type === "RA" || end.type === "CA" ? "no-step" : "dialogue", scheme);
      return [];
    });
  });
}

/** An undercut of the step that a scheme stands for; of an undercut, if the scheme attacks another scheme. */
function undercut(
  key: Key,
  step: Node,
  { to, from }: Edges,
  place: ExchangePlace,
  lose: Lose,
): readonly ExchangeRelation[] {
  const premises = ofType(from.get(step.id), "I").filter(({ id }) => id !== key);
  const [end] = ofType(to.get(step.id), "I", "RA", "CA");
  const conclusion = end?.type === "I" ? end : ofType(to.get(end?.id ?? ""), "I")[0];
  // Not one that also supports alone, if there is another: that support is not undercut.
  const isSmaller = (other: Node): boolean =>
    ofType(from.get(other.id), "I").length < ofType(from.get(step.id), "I").length;
  const hasSmaller = ({ id }: Node): boolean =>
    ofType(to.get(id), step.type).some((other) => isSmaller(other) && to.get(other.id)?.includes(end ?? other));
  const premise = (premises.length > 1 ? premises.find((each) => !hasSmaller(each)) : undefined) ?? premises[0];
  if (premise !== undefined && conclusion !== undefined)
    return [{ kind: "undercuts", from: key, premise: premise.id, conclusion: conclusion.id, place }];
  lose("no-step", step);
  return [];
}

/** The stances on each claim, by its id. */
function stancesOf(
  set: Readonly<Record<string, unknown>>,
  nodes: ReadonlyMap<string, Node>,
  { to, from }: Edges,
  lose: Lose,
): ReadonlyMap<string, readonly ExchangeStance[]> {
  const names = new Map(
    recordsIn(set, "participants").map((entry) => [
      textIn(entry, "participantID"),
      [textIn(entry, "firstname"), textIn(entry, "surname")].filter((part) => part !== "").join(" "),
    ]),
  );
  const speakers = new Map(
    recordsIn(set, "locutions").map((entry) => [textIn(entry, "nodeID"), names.get(textIn(entry, "personID")) ?? ""]),
  );
  const stances = new Map<string, ExchangeStance[]>();
  for (const locution of nodes.values()) {
    if (locution.type !== "L") continue;
    const person = speakers.get(locution.id) || (/^([^:]{1,60}?)\s*:\s/.exec(locution.text)?.[1] ?? "");
    const anchored = ofType(to.get(locution.id), "YA").flatMap((act) =>
      ofType(to.get(act.id), "I").map((claim) => ({ act, claim })),
    );
    if (person === "" || anchored.length === 0) lose("dialogue", locution);
    else
      for (const { act, claim } of anchored) {
        const known = stances.get(claim.id) ?? [];
        const stance = stanceOf(act.scheme);
        if (!known.some((each) => each.person === person && each.stance === stance))
          stances.set(claim.id, [...known, { person, stance, source: null, at: "", date: "" }]);
      }
  }
  for (const act of nodes.values())
    if (act.type === "YA" && ofType(from.get(act.id), "L").length > 0 && ofType(to.get(act.id), "I").length === 0)
      lose("dialogue", act);
  return stances;
}

function stanceOf(scheme: string): StanceKind {
  if (/^disagreeing/i.test(scheme)) return "rejects";
  return scheme.toLowerCase() === illocutions.concedes.toLowerCase() ? "concedes" : "asserts";
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function recordsIn(
  value: Readonly<Record<string, unknown>>,
  key: string,
): readonly Readonly<Record<string, unknown>>[] {
  const list = value[key];
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

/** A text, or a number as one: node ids are numbers in some files. */
function textIn(value: Readonly<Record<string, unknown>>, key: string): string {
  const text = value[key];
  return typeof text === "string" ? text.trim() : typeof text === "number" ? String(text) : "";
}

/** A value of JSON with the offset at which each object in it begins; or, if it is not JSON, the offset and the reason. */
export type ParsedJson =
  | { readonly value: unknown; readonly offsetOf: (object: object) => number }
  | { readonly message: string; readonly offset: number };

/** How deep arrays and objects may be nested. */
const deepest = 200;

/** Parses JSON (RFC 8259). Unlike `JSON.parse` it knows where things stand, and says in plain words where it stops. */
export function parseJson(text: string): ParsedJson {
  const offsets = new Map<object, number>();
  let at = text.startsWith("\uFEFF") ? 1 : 0;

  class Stop extends Error {}
  const stop = (message: string): never => {
    throw new Stop(message);
  };
  const skip = (): void => {
    while (at < text.length && " \t\n\r".includes(text[at] ?? "")) at += 1;
  };
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null;
    if (found !== null) at += found.length;
    return found;
  };
  const string = (): string => {
    const start = at;
    const written =
      take(/"(?:[^"\\\u0000-\u001f]|\\.)*"/y) ?? stop("This text is never closed, or has a line end in it.");
    try {
      const value: unknown = JSON.parse(written);
      return typeof value === "string" ? value : "";
    } catch {
      at = start;
      return stop("This text has an unknown escape.");
    }
  };
  const value = (depth: number): unknown => {
    skip();
    if (depth > deepest) return stop(`Values are nested deeper than ${deepest} levels.`);
    const start = at;
    switch (text[at]) {
      case '"':
        return string();
      case "{": {
        at += 1;
        const entries: [string, unknown][] = [];
        skip();
        while (text[at] !== "}") {
          if (entries.length > 0 && take(/,\s*/y) === null) stop("A comma or `}` is expected here.");
          if (text[at] !== '"') stop("A name in quotation marks is expected here.");
          const name = string();
          skip();
          if (take(/:/y) === null) stop("A colon is expected here.");
          entries.push([name, value(depth + 1)]);
          skip();
        }
        at += 1;
        const object: object = Object.fromEntries(entries);
        offsets.set(object, start);
        return object;
      }
      case "[": {
        at += 1;
        const items: unknown[] = [];
        skip();
        while (text[at] !== "]") {
          if (items.length > 0 && take(/,/y) === null) stop("A comma or `]` is expected here.");
          items.push(value(depth + 1));
          skip();
        }
        at += 1;
        return items;
      }
      default: {
        const word = take(/true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y);
        return word === null
          ? stop(at >= text.length ? "The file ends too early." : "This is no JSON.")
          : JSON.parse(word);
      }
    }
  };
  try {
    const whole = value(0);
    skip();
    if (at < text.length) stop("Nothing more is expected here.");
    return { value: whole, offsetOf: (object) => offsets.get(object) ?? 0 };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { message: error.message, offset: Math.min(at, text.length) };
  }
}
