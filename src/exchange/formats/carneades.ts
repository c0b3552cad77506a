import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node, type YAMLMap } from "yaml";
import { explainError } from "../../claims/index.ts";
import { inlineCode } from "../../text/escape.ts";
import { type ExchangeClaim, type ExchangeQuestion, type ExchangeRelation, type Key, placesIn } from "../graph.ts";
import type { LossKind } from "../losses.ts";
import { ReadNotes, refused, type Format, type Read } from "../format.ts";

export const carneades: Format = {
  name: "carneades",
  title: "Carneades",
  home: "https://carneades.github.io",
  ending: ".yml",
  mediaType: "application/yaml",
  ofParts: false,
  loses: { always: [], sometimes: [] },
  write: null,
  read: readCarneades,
};

/** A key of a YAML map with its value. */
type Entry = readonly [key: string, value: Node | null, at: Node];

/** Nodes nested deeper than this are no argument graph; the limit bounds what a hostile file costs. */
const deepest = 50;

/** Keys without a place here, and those that are read below or say nothing about the debate. */
const [ofData, ofTests] = [
  /^(?:assumptions|language|references|argument_schemes|weighing_functions)$/,
  /^(?:tests|meta)$/,
];

/**
 * Reads an argument graph in the YAML of Carneades 4 (Gordon & Walton 2016). An issue becomes an exclusive question
 * that its positions answer, an argument a step. An undercutter undercuts its argument; one without words of its own,
 * such as `¬app(a1)`, is left out unless it is assumed, and what argues for it undercuts instead.
 */
export function readCarneades(text: string, path: string): Read {
  const placeAt = placesIn(path, text);
  const notes = new ReadNotes();
  const placeOf = (node: Node | null) => placeAt(node?.range?.[0] ?? 0);
  const complain = (message: string, node: Node): void => notes.complain(message, placeOf(node));
  const lose = (kind: LossKind, words: string, node: Node): void => notes.lose(kind, words, placeOf(node));
  if (isDeep(text)) return refused(`The values are nested more than ${deepest} deep.`, placeAt(0));
  const { contents: top, errors } = parseDocument(text, { schema: "failsafe", uniqueKeys: true, prettyErrors: false });
  const parts = fieldsOf(top);
  const [error] = errors;
  // What has no statements is a file of another kind: where its YAML ends matters to nobody.
  if (error === undefined ? !isMap(parts.get("statements")) : !/\bstatements\b/.test(text))
    return refused(
      "There are no `statements` in this file. Give an argument graph in the YAML of Carneades 4; what it derives from rules is not read.",
      placeAt(0),
    );
  if (error !== undefined) {
    const { message } = explainError(error.code, /^[\s\uFEFF]*\{/.test(text));
    return refused(`${message} Fix the YAML and import it again.`, placeAt(error.pos[0]));
  }
  for (const [key, , at] of entriesOf(top)) {
    if (ofData.test(key)) lose("data", key, at);
    else if (!ofTests.test(key) && !["statements", "arguments", "issues"].includes(key)) lose("other", key, at);
  }
  const part = (name: string): readonly Entry[] => entriesOf(parts.get(name) ?? null);
  /** Says what of an entry is not read: all but what stands under some keys, and its own words. */
  const loseOthers = (value: Node | null, readKeys: RegExp, own = ""): void => {
    for (const [key, inner, at] of entriesOf(value)) {
      const words = textOf(inner);
      if (readKeys.test(key) || words === "false" || (isScalar(inner) && ["", own].includes(words))) continue;
      lose(key === "scheme" ? "inference-rule" : "data", key === "scheme" ? words : `${key} ${words}`.trim(), at);
    }
  };
  const claimsIn = (names: readonly Key[], at: Node): void => {
    for (const name of names) if (!words.has(name)) complain(`There is no statement ${inlineCode(name)}.`, at);
  };
  const words = new Map(part("statements").map(([id, value]) => [id, wordsOf(value)]));
  const assumed = new Set(idsIn(parts.get("assumptions") ?? null));
  for (const [id, value] of part("statements")) {
    if (textIn(fieldsOf(value), "assumed") === "true") assumed.add(id);
    loseOthers(value, /^$/, words.get(id));
    if (isSeq(value)) lose("data", id, value);
  }
  loseOthers(parts.get("meta") ?? null, /^title$/);
  const args = part("arguments").flatMap(([id, value, at]) => {
    const fields = fieldsOf(value);
    const premises = idsIn(fields.get("premises") ?? null);
    const conclusion = textIn(fields, "conclusion");
    loseOthers(value, /^(?:premises|conclusion|undercutter)$/);
    const roles = entriesOf(fields.get("premises") ?? null).map(([role]) => role);
    if (roles.length > 0) lose("data", roles.join(", "), at);
    claimsIn([...premises, conclusion], at);
    if (premises.length === 0) lose("other", `${id}, an argument without premises`, at);
    return premises.length === 0 || !words.has(conclusion)
      ? []
      : [{ id, premises, conclusion, undercutter: textIn(fields, "undercutter"), at }];
  });
  const placeholders = new Set(
    args
      .map(({ undercutter }) => undercutter)
      .filter((id) => id !== "" && ["", id].includes(words.get(id) ?? "") && !(words.has(id) && assumed.has(id))),
  );
  const claims = part("statements").flatMap(([key, , at]): readonly ExchangeClaim[] =>
    placeholders.has(key)
      ? []
      : [{ key, text: words.get(key) || key, basis: "", stances: [], uses: [], place: placeOf(at) }],
  );
  const argumentFor = Map.groupBy(args, ({ conclusion }) => conclusion);
  const relations: ExchangeRelation[] = [];
  const questions: ExchangeQuestion[] = [];
  for (const [id, value, at] of part("issues")) {
    const fields = fieldsOf(value);
    const positions = idsIn(fields.get("positions") ?? null);
    loseOthers(value, /^positions$/);
    const key = `issue ${id}`;
    const place = placeOf(at);
    questions.push({ key, text: questionOf(positions, words), debate: "", exclusive: true, place });
    claimsIn(positions, at);
    for (const from of positions) if (words.has(from)) relations.push({ kind: "answers", from, to: key, place });
  }
  for (const { premises, conclusion, undercutter, at } of args) {
    const place = placeOf(at);
    if (!placeholders.has(conclusion)) relations.push({ kind: "supports", from: premises, to: conclusion, place });
    if (undercutter === "") continue;
    const against = placeholders.has(undercutter)
      ? (argumentFor.get(undercutter) ?? []).flatMap((argument) => argument.premises)
      : [undercutter];
    const [premise = ""] = premises;
    for (const from of against) relations.push({ kind: "undercuts", from, path: [premise, conclusion], place });
  }
  for (const { id, premises, conclusion, at } of args)
    if (placeholders.has(conclusion) && premises.length > 1) lose("separate-attack", id, at);
  return notes.read({ title: textIn(fieldsOf(parts.get("meta") ?? null), "title"), questions, claims, relations });
}

/** Whether brackets or indentation nest deeper than any argument graph: the parser would need as deep a stack. */
function isDeep(text: string): boolean {
  let [open, most] = [0, 0];
  for (const [sign] of text.matchAll(/[[{\]}]/g)) {
    open = Math.max(0, open + (sign === "[" || sign === "{" ? 1 : -1));
    most = Math.max(most, open);
  }
  const signs = text.split(/[\n,]/).map((part) => part.match(/[-?:](?=[ \t])/g)?.length ?? 0);
  return most > deepest || /^ {200}/m.test(text) || signs.some((count) => count > deepest);
}

function entriesOf(node: Node | null): readonly Entry[] {
  if (!isMap(node)) return [];
  const map: YAMLMap = node;
  return map.items.flatMap(({ key, value }): readonly Entry[] =>
    isScalar(key) ? [[String(key.value), isNode(value) ? value : null, key]] : [],
  );
}

type Fields = ReadonlyMap<string, Node | null>;

const fieldsOf = (node: Node | null): Fields => new Map(entriesOf(node).map(([key, value]) => [key, value]));

const textIn = (fields: Fields, key: string): string => textOf(fields.get(key) ?? null);

const isNode = (value: unknown): value is Node => isMap(value) || isSeq(value) || isScalar(value) || isAlias(value);

/** The words of a scalar on one line; "" for anything else. */
function textOf(node: Node | null): string {
  const value: unknown = isScalar(node) ? node.value : "";
  return typeof value === "string" ? value.replaceAll(/\s+/g, " ").trim() : "";
}

/** The words of a statement: itself, or its `text`. */
function wordsOf(node: Node | null): string {
  const [, inner = null] = entriesOf(node).find(([key]) => key === "text" || key === "label") ?? [];
  return textOf(node) || textOf(inner);
}

/** Ids in a list, or in a map from roles. */
function idsIn(node: Node | null): readonly Key[] {
  const values = isSeq(node) ? node.items.filter(isNode) : entriesOf(node).flatMap(([, value]) => value ?? []);
  return [...new Set(values.map(textOf).filter((id) => id !== ""))];
}

/** An issue has no words but those of its positions. */
function questionOf(positions: readonly Key[], words: ReadonlyMap<Key, string>): string {
  const [first = ""] = positions.map((id) => words.get(id) ?? "").filter((text) => text !== "");
  return first.replace(/[.!]+$/, "");
}
