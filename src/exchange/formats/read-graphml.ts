import { bases } from "../../claims/schema/claim.ts";
import type { StepPath } from "../../claims/model/step-path.ts";
import { inlineCode } from "../../text/escape.ts";
import { isMarkup, ReadNotes, refused, tooMany, type Read } from "../format.ts";
import { placesIn, type ExchangeGraph, type ExchangePlace, type ExchangeRelation, type Key } from "../graph.ts";
import { claimData } from "./argdown-data.ts";
import {
  dataOf,
  parseXml,
  withoutTags,
  wordsIn,
  type Drawn,
  type DrawnEdge,
  type DrawnNode,
  type XmlElement,
} from "./graphml-drawing.ts";
import { readArgunet } from "./read-argunet.ts";
import { wordOf } from "./read-csv.ts";

/** More elements than the map of any debate has; the limit bounds what a hostile file costs. */
const mostElements = 1_000_000;

const wanted = "Give GraphML of Argunet, of yEd or of this program.";

/**
 * Reads GraphML: our own; that of Argunet, which says in elements of its own what a node and an edge are; and that of
 * yEd and others, where an edge is labelled with its relation (`supports`, `con`) or is green for a support, red for
 * an attack and purple for an undercut. A node without words is a step, one that ends with a question mark a question.
 */
export function readGraphml(text: string, path: string): Read {
  const notes = new ReadNotes();
  const placeAt = placesIn(path, text);
  if (!isMarkup(text)) return refused(`This is no XML. ${wanted}`, placeAt(0));
  const elements = parseXml(text, placeAt);
  if ("message" in elements)
    return refused(`This is no XML: ${elements.message}. Fix it and import it again.`, elements.place);
  if (elements[0]?.name !== "graphml") return refused(`There is no \`graphml\` in this file. ${wanted}`, placeAt(0));
  if (elements.length > mostElements) return refused(tooMany("elements", elements.length, mostElements), placeAt(0));
  const isArgunet = elements.some(({ tag }) => /^arg:(?:argument|thesis)$/.test(tag));
  const drawn = (isArgunet ? readArgunet : readDrawing)(elements, notes);
  return drawn.nodes.length === 0 && notes.problems.length === 0
    ? refused(`There is no node in this file. ${wanted}`, placeAt(0))
    : notes.read(graphOf(drawn, notes));
}

/** Reads our own files, and those of yEd and others. */
function readDrawing(elements: readonly XmlElement[], notes: ReadNotes): Drawn {
  const keys = elements.filter(({ name }) => name === "key");
  const names = new Map(keys.map(({ attributes }) => [attributes["id"], attributes["attr.name"]?.toLowerCase()]));
  /** What keys say of everything that does not say it itself, by what they are for. */
  const defaults = new Map<string, Map<string, string>>();
  for (const { attributes, children, place } of keys) {
    const [name = "", of = "all"] = [attributes["attr.name"]?.toLowerCase(), attributes["for"]];
    const value = wordsIn(children.find((child) => child.name === "default"));
    if (value === "") continue;
    if (!/^(?:kind|label|relation)$/.test(name)) notes.lose("data", `${name}: ${value}`, place);
    else
      for (const element of of === "all" ? ["node", "edge"] : [of])
        defaults.set(element, (defaults.get(element) ?? new Map<string, string>()).set(name, value));
  }
  /** The values of a node, an edge or a graph by the names of their keys. Of two with one name, the first counts. */
  const valuesOf = ({ name: of, children }: XmlElement): ReadonlyMap<string, string> => {
    const values = new Map<string, string>();
    for (const child of children) {
      const { key = "", name: port = "" } = child.attributes;
      const name = child.name === "data" ? names.get(key) : undefined;
      const words = child.name === "port" ? `port ${port}` : wordsIn(child);
      // A key without a name is that of a drawing.
      const isDrawn = child.name === "data" && name === undefined && names.has(key);
      if (words === "" || isDrawn || !["data", "desc", "port"].includes(child.name)) continue;
      if (name === undefined || values.has(name)) notes.lose("data", words, child.place);
      else values.set(name, words);
    }
    return new Map([...(defaults.get(of) ?? []), ...values]);
  };
  const loseOthers = (values: ReadonlyMap<string, string>, known: readonly string[], place: ExchangePlace): void => {
    for (const [name, value] of values) if (!known.includes(name)) notes.lose("data", `${name}: ${value}`, place);
  };
  const graphs = elements.filter(({ name }) => name === "graph");
  const [ofGraph] = [...graphs, ...elements.slice(0, 1)].map((element) => {
    const values = valuesOf(element);
    loseOthers(values, element === graphs[0] ? ["title"] : [], element.place);
    return values;
  });
  for (const { name, place } of elements) if (name === "hyperedge") notes.lose("other", name, place);
  /** The prefix of GraphML's own elements; those of programs have others. */
  const prefix = (elements[0]?.tag ?? "").replace(/graphml$/, "");

  const nodes = elements
    .filter(({ tag }) => tag === `${prefix}node`)
    .map((element): DrawnNode => {
      const { place } = element;
      const { id: key = "" } = element.attributes;
      const values = valuesOf(element);
      const labels = dataOf(element).filter(({ name }) => name === "NodeLabel");
      const written = labels.map((label) => withoutTags(wordsIn(label))).filter((words) => words !== "");
      // Of a title and a text, the text is the longer one.
      const text = values.get("label") ?? written.toSorted((a, b) => b.length - a.length)[0] ?? "";
      const kind = values.get("kind") ?? "";
      if (element.children.some(({ name }) => name === "graph")) {
        loseOthers(values, ["label"], place);
        return { kind: "group", key, text, place };
      }
      if (!/^(?:|claim|question|step)$/.test(kind)) notes.lose("data", `kind: ${kind}`, place);
      for (const other of written) if (other !== text) notes.lose("data", other, place);
      const isQuestion = kind === "" ? /[?？؟]$/.test(text) : kind === "question";
      if (isQuestion) {
        const said = values.get("exclusive") ?? "";
        const exclusive = said === "true";
        loseOthers(values, ["kind", "label", "debate", exclusive || said === "false" ? "exclusive" : ""], place);
        return { kind: "question", key, text, debate: values.get("debate") ?? "", exclusive, place };
      }
      const json = values.get("data") ?? "";
      const { stances, uses } = claimData(jsonIn(json), (name) => notes.lose("data", name, place));
      const repeated = stances.length + uses.length > 0 ? ["people", "sources", "data"] : [];
      const basis = bases.find((each) => each === values.get("basis")) ?? "";
      const isStep = text === "" || kind === "step";
      const known = ["kind", "label", ...(isStep ? [] : ["url"]), ...(basis === "" ? [] : ["basis"]), ...repeated];
      loseOthers(values, known, place);
      if (isStep) {
        if (text !== "") notes.lose("data", text, place);
        return { kind: "step", key, text, place };
      }
      const url = values.get("url") ?? "";
      const link = url === "" ? [] : [{ source: { title: "", url }, at: "", note: "", quote: "" }];
      return { kind: "claim", key, text, basis, stances, uses: [...uses, ...link], place };
    });

  const edges = elements
    .filter(({ tag }) => tag === `${prefix}edge`)
    .flatMap((element): readonly DrawnEdge[] => {
      const { place } = element;
      const values = valuesOf(element);
      const drawn = dataOf(element);
      const drawnAs = (name: string) => drawn.find((each) => each.name === name)?.attributes ?? {};
      const labels = drawn.filter(({ name }) => name === "EdgeLabel").map((each) => withoutTags(wordsIn(each)));
      const label = labels.find((words) => words !== "") ?? "";
      const written = values.get("relation") ?? values.get("label") ?? label;
      for (const other of [values.get("label") ?? "", ...labels].filter((each) => !["", written].includes(each)))
        notes.lose("data", other, place);
      const kind = wordOf(written) ?? kindOfColour(drawnAs("LineStyle")["color"] ?? "");
      if (written !== "" && written !== "premise" && wordOf(written) === null) notes.lose("data", written, place);
      loseOthers(values, ["relation", "label", "premise"], place);
      const isHead = (end: string): boolean => (drawnAs("Arrows")[end] ?? "none") !== "none";
      const { source = "", target = "", directed = graphs[0]?.attributes["edgedefault"] } = element.attributes;
      if (/^(?:false|undirected)$/.test(directed ?? "")) notes.lose("data", `undirected: ${source} – ${target}`, place);
      const edge = { from: source, to: target, kind, premise: values.get("premise") ?? "", place };
      if (!isHead("source")) return [edge];
      const back = { ...edge, from: target, to: source };
      if (!isHead("target")) return [back];
      notes.lose("equivalence", `${source} – ${target}`, place);
      return [edge, back];
    });
  return { title: ofGraph?.get("title") ?? "", nodes, edges };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The relation that a colour of a line stands for in Argunet and Argdown. */
function kindOfColour(colour: string): DrawnEdge["kind"] {
  const [red = 0, green = 0, blue = 0] = (/^#([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colour) ?? [])
    .slice(1)
    .map((digits) => Number.parseInt(digits, 16));
  if (green > Math.max(red, blue) + 60) return "supports";
  if (red > Math.max(green, blue) + 60) return "attacks";
  return Math.min(red, blue) > green + 40 ? "undercuts" : "";
}

/** A step with its ends. */
interface Step {
  readonly premises: Key[];
  readonly conclusions: { readonly kind: "supports" | "attacks"; readonly to: Key }[];
  /** The edges to the steps that it undercuts. */
  readonly undercuts: DrawnEdge[];
}

/** Makes relations of edges: each premise of a step states it, and what attacks a step undercuts it. */
function graphOf({ title, nodes, edges }: Drawn, notes: ReadNotes): ExchangeGraph {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const steps = new Map<Key, Step>();
  for (const { kind, key } of nodes)
    if (kind === "step") steps.set(key, { premises: [], conclusions: [], undercuts: [] });
  const wordsOf = (key: Key): string => byKey.get(key)?.text || key;
  const known = edges.filter(({ from, to, place }) => {
    const missing = [from, to].find((key) => !byKey.has(key));
    if (missing !== undefined) notes.complain(`This edge names ${inlineCode(missing)}, which is no node.`, place);
    return missing === undefined;
  });
  const homes = new Map<Key, Key>();
  for (const edge of known) {
    const { from, to, kind } = edge;
    const [start, end] = [steps.get(from), steps.get(to)];
    if (end !== undefined && (kind === "attacks" || kind === "undercuts")) start?.undercuts.push(edge);
    if (end !== undefined && start === undefined && kind !== "attacks" && kind !== "undercuts") end.premises.push(from);
    if (end !== undefined || kind === "undercuts" || kind === "answers") continue;
    if (start !== undefined) start.conclusions.push({ kind: kind === "attacks" ? kind : "supports", to });
    else if (!homes.has(from)) homes.set(from, to);
  }
  /** The paths of a step by way of one of its premises, and not of some; none for a circle of steps. */
  const pathsOf = (key: Key, wanted: Key, except: readonly Key[], passed: readonly Key[]): readonly StepPath<Key>[] => {
    const { premises = [], conclusions = [], undercuts = [] } = passed.includes(key) ? {} : (steps.get(key) ?? {});
    const others = premises.filter((each) => !except.includes(each));
    const premise = others.find((each) => each === wanted) ?? others[0];
    if (premise === undefined) return [];
    const further = undercuts.flatMap(({ to, premise: below }) => pathsOf(to, below, [premise], [...passed, key]));
    return [...conclusions.map(({ to }) => [to] as const), ...further].map((path) => [premise, ...path]);
  };
  const relations = known.flatMap(({ from, to, kind, premise, place }): readonly ExchangeRelation[] => {
    const [start, end] = [steps.get(from), steps.get(to)];
    const isAgainst = kind === "attacks" || kind === "undercuts";
    if (byKey.get(from)?.kind === "group" || byKey.get(to)?.kind === "group") {
      notes.lose("other", `${wordsOf(from)} – ${wordsOf(to)}`, place);
      return [];
    }
    if (end !== undefined && isAgainst) {
      const own = start?.premises ?? [from];
      if (own.length > 1) notes.lose("separate-attack", own.map(wordsOf).join(" + "), place);
      const paths = pathsOf(to, premise, own, []);
      if (paths.length === 0) notes.lose("no-step", wordsOf(from), place);
      return own.flatMap((each) =>
        paths.map((path): ExchangeRelation => ({ kind: "undercuts", from: each, path, place })),
      );
    }
    if (end !== undefined) {
      if (start !== undefined || end.conclusions.length + end.undercuts.length === 0)
        notes.lose("no-step", wordsOf(from), place);
      const others = end.premises.filter((each) => each !== from);
      return start === undefined ? end.conclusions.map((step) => ({ ...step, from: [from, ...others], place })) : [];
    }
    if (start !== undefined) {
      if (start.premises.length === 0) notes.lose("no-step", wordsOf(to), place);
      return [];
    }
    if (byKey.get(to)?.kind === "question" && !isAgainst) return [{ kind: "answers", from, to, place }];
    if (kind === "undercuts") {
      const conclusion = homes.get(to);
      if (conclusion !== undefined) return [{ kind, from, path: [to, conclusion], place }];
      notes.lose("undercut", wordsOf(from), place);
      return [{ kind: "attacks", from: [from], to, place }];
    }
    if (kind === "answers") return [{ kind, from, to, place }];
    if (kind !== "") return [{ kind, from: [from], to, place }];
    notes.complain("This edge does not say what it is. Label it supports, attacks or undercuts.", place);
    return [];
  });
  for (const { kind, text, place } of nodes) if (kind === "group" && text !== "") notes.lose("tag", text, place);
  return {
    title,
    questions: nodes.flatMap((node) => (node.kind === "question" ? [node] : [])),
    claims: nodes.flatMap((node) => (node.kind === "claim" ? [node] : [])),
    relations,
  };
}
