import type { StanceKind } from "../../claims/model/index.ts";
import { inlineCode } from "../../text/escape.ts";
import { refused, tooMany, type Read } from "../format.ts";
import {
  placesIn,
  type ExchangeClaim,
  type ExchangePlace,
  type ExchangeProblem,
  type ExchangeRelation,
  type ExchangeStance,
  type Key,
} from "../graph.ts";
import type { Loss, LossKind } from "../losses.ts";

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
 * Reads a node set of AIFdb, or an xAIF file around one. I-nodes are claims, RA- and CA-nodes steps; who said
 * something that an illocution anchors in a claim asserts it, agrees with it or disagrees.
 */
export function readAif(text: string, path: string): Read {
  const placeAt = placesIn(path, text);
  const problems: ExchangeProblem[] = [];
  const losses: Loss[] = [];
  const fail = (message: string, offset: number): Read => refused(message, placeAt(offset));
  let whole: unknown;
  try {
    whole = JSON.parse(text.replace(/^\uFEFF/, " "));
  } catch (error) {
    return isLikeJson.test(text) ? fail(...whereBroken(text, error)) : fail(`This is no JSON. ${wanted}`, 0);
  }
  const set = isRecord(whole) && isRecord(whole["AIF"]) ? whole["AIF"] : whole;
  if (!isRecord(set) || !Array.isArray(set["nodes"]))
    return fail(`There is no list of \`nodes\` in this file. ${wanted}`, 0);
  if (set["nodes"].length > mostNodes) return fail(tooMany("nodes", set["nodes"].length, mostNodes), 0);

  const offsets = objectOffsets(text, whole);
  const placeOf = (entry: object): ExchangePlace => placeAt(offsets.get(entry) ?? 0);
  const nodes = new Map<string, Node>();
  for (const entry of recordsIn(set, "nodes")) {
    const place = placeOf(entry);
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
      problems.push({ message, place: placeOf(entry) });
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

/** A file that is meant to be JSON, even if it breaks off. */
const isLikeJson = /^[\s\uFEFF]*[{[]/;

/** What is wrong with JSON, and where. The engine knows the offset of some errors only. */
function whereBroken(text: string, error: unknown): readonly [message: string, offset: number] {
  const why = error instanceof Error ? error.message : String(error);
  const [, position = ""] = /at position (\d+)/.exec(why) ?? [];
  const offset = /end of JSON/i.test(why) ? text.length : Number(position);
  return [`This is no JSON: ${why.replace(/\.$/, "")}. Fix it and import it again.`, offset];
}

/** The offset of each object in JSON: objects begin in the order in which a walk through the value meets them. */
function objectOffsets(text: string, whole: unknown): ReadonlyMap<object, number> {
  const starts = [...text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|\{/g)].flatMap(({ 0: token, index }) =>
    token === "{" ? [index] : [],
  );
  const offsets = new Map<object, number>();
  const waiting = [whole];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== "object" || value === null) continue;
    if (!Array.isArray(value)) offsets.set(value, starts[offsets.size] ?? 0);
    for (const inner of Object.values(value).toReversed()) waiting.push(inner);
  }
  return offsets;
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
