import type { StanceKind } from "../../claims/model/index.ts";
import type { StepPath } from "../../claims/model/step-path.ts";
import { inlineCode } from "../../text/escape.ts";
import { isKeyed, ReadNotes, refused, textIn, tooMany, type Keyed, type Read } from "../format.ts";
import {
  mostNested,
  placesIn,
  pushTo,
  type ExchangeClaim,
  type ExchangePlace,
  type ExchangeRelation,
  type ExchangeStance,
  type Key,
} from "../graph.ts";
import type { LossKind } from "../losses.ts";
import { inTreeOrder } from "../../text/order.ts";

/** The illocutions of Inference Anchoring Theory that come closest to each stance. */
export const illocutions = { asserts: "Asserting", concedes: "Agreeing", rejects: "Disagreeing" } as const;

interface Node {
  readonly id: string;
  readonly type: string;
  readonly text: string;
  readonly scheme: string;
  /** Of linked premises, the one at which it undercuts their step; "" if it names none. */
  readonly premise: Key;
  readonly place: ExchangePlace;
  /** The nodes at the other ends of its edges. */
  readonly to: Node[];
  readonly from: Node[];
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
  const notes = new ReadNotes();
  const fail = (message: string, offset = 0): Read => refused(message, placeAt(offset));
  let whole: unknown;
  try {
    whole = JSON.parse(text.replace(/^\uFEFF/, " "));
  } catch (error) {
    return isLikeJson.test(text) ? fail(...whereBroken(text, error)) : fail(`This is no JSON. ${wanted}`);
  }
  const set = isKeyed(whole) && isKeyed(whole["AIF"]) ? whole["AIF"] : whole;
  if (!isKeyed(set) || !Array.isArray(set["nodes"]))
    return fail(`There is no list of \`nodes\` in this file. ${wanted}`);
  if (set["nodes"].length > mostNodes) return fail(tooMany("nodes", set["nodes"].length, mostNodes));

  const offsets = objectOffsets(text, whole);
  const placeOf = (entry: object): ExchangePlace => placeAt(offsets.get(entry) ?? 0);
  const byId = new Map<string, Node>();
  for (const entry of recordsIn(set, "nodes")) {
    const place = placeOf(entry);
    const [id, text] = [textIn(entry, "nodeID").trim(), textIn(entry, "text").trim()];
    const scheme = textIn(entry, "scheme").trim() || text;
    if (id === "") notes.complain("This node has no `nodeID`.", place);
    else if (byId.has(id)) notes.complain(`There are two nodes ${inlineCode(id)}.`, place);
    else {
      const [type, premise] = [textIn(entry, "type").trim().toUpperCase(), textIn(entry, "premise")];
      byId.set(id, { id, type, text, scheme, premise, place, to: [], from: [] });
    }
  }
  for (const entry of recordsIn(set, "edges")) {
    const [fromId, toId] = [textIn(entry, "fromID").trim(), textIn(entry, "toID").trim()];
    const [start, end] = [byId.get(fromId), byId.get(toId)];
    if (start === undefined || end === undefined) {
      const missing = start === undefined ? fromId : toId;
      const name = missing === "" ? "no node" : `${inlineCode(missing)}, which is no node`;
      notes.complain(`This edge names ${name}.`, placeOf(entry));
      continue;
    }
    end.from.push(start);
    start.to.push(end);
  }
  const nodes = [...byId.values()];
  const lose: Lose = (kind, { text, place }) => notes.lose(kind, text, place);
  const stances = stancesOf(set, nodes, lose);
  for (const node of nodes) {
    const { type, scheme } = node;
    if (type === "MA") lose("rephrase", node);
    else if (!["I", "RA", "CA", "YA", "L"].includes(type)) lose(type === "TA" ? "dialogue" : "other", node);
    else if (isStep(node) && !/^(?:default |)(?:inference|conflict)$|^(?:RA|CA|)$/i.test(scheme))
      lose("inference-rule", node);
  }
  const claims = ofType(nodes, "I").map(({ id: key, text, place }): ExchangeClaim => ({
    ...{ key, text, basis: "", stances: stances.get(key) ?? [], uses: [], place },
  }));
  if (claims.length === 0 && notes.problems.length === 0) return fail(`There is no I-node in this file. ${wanted}`);
  return notes.read({ title: "", questions: [], claims, relations: relationsOf(nodes, lose) });
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
  const inside = (value: unknown): readonly unknown[] =>
    typeof value === "object" && value !== null ? Object.values(value) : [];
  const objects = inTreeOrder([whole], inside).filter(isKeyed);
  return new Map(objects.map((value, index) => [value, starts[index] ?? 0]));
}

type Lose = (kind: LossKind, node: Node) => void;

const ofType = (nodes: readonly Node[], ...types: readonly string[]): readonly Node[] =>
  nodes.filter(({ type }) => types.includes(type));

const isStep = ({ type }: Node): boolean => type === "RA" || type === "CA";

function relationsOf(nodes: readonly Node[], lose: Lose): readonly ExchangeRelation[] {
  return nodes.filter(isStep).flatMap((scheme): readonly ExchangeRelation[] => {
    const premises = ofType(scheme.from, "I").map(({ id }) => id);
    if (premises.length === 0) {
      // The step from what is no claim, such as the conflict of two locutions.
      lose("other", scheme);
      return [];
    }
    const kind = scheme.type === "RA" ? "supports" : "attacks";
    return scheme.to.flatMap((end): readonly ExchangeRelation[] => {
      const { place } = scheme;
      if (end.type === "I") return [{ kind, from: premises, to: end.id, place }];
      if (kind === "attacks" && isStep(end)) return premises.flatMap((premise) => undercut(premise, scheme, end, lose));
      lose(isStep(end) ? "no-step" : "dialogue", scheme);
      return [];
    });
  });
}

/** An undercut of the step that a scheme stands for; of an undercut, if the scheme attacks another scheme. */
function undercut(key: Key, scheme: Node, step: Node, lose: Lose): readonly ExchangeRelation[] {
  const path = pathOfStep(step, key, [scheme]);
  if (path !== null) return [{ kind: "undercuts", from: key, path, place: scheme.place }];
  lose("no-step", step);
  return [];
}

/**
 * The path of a step, not by way of one claim; null if it has no end, or is in a circle of steps. `passed`: the schemes
 * from an undercut to this step.
 */
function pathOfStep(step: Node, except: Key, passed: readonly Node[]): StepPath<Key> | null {
  const premises = ofType(step.from, "I").filter(({ id }) => id !== except);
  const [end] = ofType(step.to, "I", "RA", "CA");
  // Not one that also supports alone, if there is another: that support is not undercut.
  const isSmaller = (other: Node): boolean => ofType(other.from, "I").length < ofType(step.from, "I").length;
  const hasSmaller = ({ to }: Node): boolean =>
    ofType(to, step.type).some((other) => isSmaller(other) && other.to.includes(end ?? other));
  const named = premises.find(({ id }) => id === passed.at(-1)?.premise);
  const premise =
    named ?? (premises.length > 1 ? premises.find((each) => !hasSmaller(each)) : undefined) ?? premises[0];
  if (premise === undefined || end === undefined || passed.includes(step) || passed.length >= mostNested) return null;
  if (end.type === "I") return [premise.id, end.id];
  const path = pathOfStep(end, premise.id, [...passed, step]);
  return path && [premise.id, ...path];
}

/** The stances on each claim, by its id. */
function stancesOf(set: Keyed, nodes: readonly Node[], lose: Lose): ReadonlyMap<string, readonly ExchangeStance[]> {
  const text = (entry: Keyed, key: string): string => textIn(entry, key).trim();
  const names = new Map(
    recordsIn(set, "participants").map((entry) => [
      text(entry, "participantID"),
      `${text(entry, "firstname")} ${text(entry, "surname")}`.trim(),
    ]),
  );
  const speakers = new Map(
    recordsIn(set, "locutions").map((entry) => [text(entry, "nodeID"), names.get(text(entry, "personID")) ?? ""]),
  );
  const stances = new Map<string, ExchangeStance[]>();
  for (const locution of ofType(nodes, "L")) {
    const person = speakers.get(locution.id) || (/^([^:]{1,60}?)\s*:\s/.exec(locution.text)?.[1] ?? "");
    const anchored = ofType(locution.to, "YA").flatMap((act) =>
      ofType(act.to, "I").flatMap((claim) => {
        const stance = stanceOf(act.scheme);
        return stance === null ? [] : [{ stance, claim }];
      }),
    );
    const said = inLetters(locution.text);
    if (person === "" || !anchored.some(({ claim }) => said.endsWith(inLetters(claim.text))))
      lose("dialogue", locution);
    if (person === "") continue;
    for (const { stance, claim } of anchored)
      if (!stances.get(claim.id)?.some((each) => each.person === person && each.stance === stance))
        pushTo(stances, claim.id, { person, stance, source: null, at: "", date: "" });
  }
  for (const act of ofType(nodes, "YA"))
    if (ofType(act.from, "L").length > 0 && ofType(act.to, "I").length === 0) lose("dialogue", act);
  return stances;
}

/** The stance that an illocution is; null for questions, challenges, promises and whatever else takes none. */
function stanceOf(scheme: string): StanceKind | null {
  if (/^(?:disagreeing|denying|rejecting)/i.test(scheme)) return "rejects";
  if (/^(?:agreeing|(?:popular )?conceding)/i.test(scheme)) return "concedes";
  return /^(?:|YA|asserting|arguing|default illocuting|restating|(?:assertive|rhetorical) questioning)$/i.test(scheme)
    ? "asserts"
    : null;
}

const inLetters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

function recordsIn(value: Keyed, key: string): readonly Keyed[] {
  const list = value[key];
  return Array.isArray(list) ? list.filter(isKeyed) : [];
}
