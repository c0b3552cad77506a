import type { Basis, StanceKind } from "../../claims/model/index.ts";
import { bases } from "../../claims/schema/claim.ts";
import { inlineCode } from "../../text/escape.ts";
import type {
  ExchangeClaim,
  ExchangePlace,
  ExchangeQuestion,
  ExchangeRelation,
  ExchangeStance,
  ExchangeUse,
  Key,
} from "../graph.ts";
import { ReadNotes, refused, tooMany, type Read } from "../format.ts";
import { columnOf, type Column, plainCell, readCells, type CsvRow } from "./csv-table.ts";
import { abbreviated } from "../../check/sentences.ts";

/** More rows than a map can show; the limit bounds what a hostile file costs. */
const mostRows = 100_000;

/** A row by column, with its place, and the columns that nothing has read yet. */
interface Entry {
  readonly place: ExchangePlace;
  readonly get: (column: Column) => string;
  readonly unread: () => readonly Column[];
}

/** The message on a table that has no head and is no column of sentences. */
const wanted =
  "but the first row does not name the columns. Begin with a row such as `id,text,relation,to`; only `text` is needed. Without such a row, each row is one sentence, in quotation marks if it has a comma.";

/**
 * Reads a table with the columns of `csv-table.ts`, under any of their names and in any order, or one column of
 * sentences without a head. Any other text gives one problem. A row without words goes on with the claim of its id, or
 * with the one above it.
 */
export function readCsv(text: string, path: string): Read {
  const { rows, openLine } = readCells(text);
  const notes = new ReadNotes();
  const placeOf = (line: number): ExchangePlace => ({ path, line, column: 1 });
  if (rows.length > mostRows) return refused(tooMany("rows", rows.length, mostRows), placeOf(1));
  const { entries, hasHead, unknown } = entriesOf(rows, path);
  for (const { words, line } of unknown) notes.lose("column", words, placeOf(line));
  const odd = hasHead ? null : oddRow(rows);
  if (odd !== null) return refused(`${odd.why}, ${wanted}`, placeOf(odd.line));
  if (openLine !== null) notes.complain("A quotation mark is opened in this row and never closed.", placeOf(openLine));

  const questions: ExchangeQuestion[] = [];
  const claims: Written[] = [];
  const byKey = new Map<Key, Written>();
  const relations: (() => readonly ExchangeRelation[])[] = [];
  const keyOfText = new Map<string, Key>();
  const known = new Set<Key>();
  const resolve = (name: string): Key => (known.has(name) ? name : (keyOfText.get(name.toLowerCase()) ?? name));

  /** The claim of the last row with words; none below a question. */
  let current: Written | undefined;
  for (const entry of entries) {
    const { place, get } = entry;
    const [words, id, type] = [get("text"), get("id"), get("type")];
    if (words !== "") {
      const key = id === "" ? `row ${place.line}` : id;
      known.add(key);
      if (!keyOfText.has(words.toLowerCase())) keyOfText.set(words.toLowerCase(), key);
      if (/question|frage/i.test(type)) {
        questions.push({ key, text: words, debate: get("debate"), exclusive: /^ex/i.test(type), place });
        current = undefined;
        continue;
      }
      const basis = basisOf(get("basis"));
      if (basis === "" && get("basis") !== "") notes.lose("detail", `basis: ${get("basis")}`, place);
      current = { key, text: words, basis, stances: [], uses: [], place };
      claims.push(current);
      if (!byKey.has(key)) byKey.set(key, current);
    }
    if (!/^(?:|claim|aussage|behauptung)$/i.test(type) && wordOf(type) === null)
      notes.lose("detail", `type: ${type}`, place);
    const claim = words === "" && id !== "" ? byKey.get(id) : current;
    if (claim === undefined) {
      const what = id === "" ? "no words" : `no words, and there is no claim ${inlineCode(id)} above it`;
      notes.complain(`This row has ${what}.`, place);
      continue;
    }
    addSide(claim, entry, notes);
    const word = wordOf(get("relation"));
    const problem = problemOf(entry, word);
    if (problem !== "") notes.complain(problem, place);
    else if (word !== null && get("to") !== "") relations.push(() => resolved(claim.key, word, entry, resolve));
  }
  const graph = { title: "", questions, claims, relations: relations.flatMap((make) => make()) };
  for (const { get, unread, place } of entries)
    for (const column of unread()) notes.lose("detail", `${column}: ${get(column)}`, place);
  return notes.read(graph);
}

/** A claim while its rows are read. */
interface Written extends ExchangeClaim {
  readonly stances: ExchangeStance[];
  readonly uses: ExchangeUse[];
}

/** The rows below the head, if there is one, and what we don't read: columns that it names, and cells below none. */
function entriesOf(rows: readonly CsvRow[], path: string) {
  const [first, ...rest] = rows;
  const head = first?.cells ?? [];
  const named = head.map((cell) => columnOf(cell));
  const hasHead = named.includes("text");
  const at = new Map<Column, number>(hasHead ? [] : [["text", 0]]);
  const unknown: { readonly words: string; readonly line: number }[] = [];
  for (const [index, column] of hasHead ? named.entries() : []) {
    // Of several columns with one name, the first counts.
    if (column !== null && !at.has(column)) at.set(column, index);
    else if (head[index]?.trim()) unknown.push({ words: head[index].trim(), line: first?.line ?? 1 });
  }
  for (const { cells, line } of hasHead ? rest : [])
    for (const [index, cell] of cells.entries())
      if (cell.trim() !== "" && !head[index]?.trim()) unknown.push({ words: cell.trim(), line });
  const entries = (hasHead ? rest : rows).map(({ cells, line }): Entry => {
    const left = new Set([...at].flatMap(([column, index]) => (cells[index]?.trim() ? [column] : [])));
    const get = (column: Column): string => {
      left.delete(column);
      return plainCell((cells[at.get(column) ?? -1] ?? "").trim()).trim();
    };
    return { place: { path, line, column: 1 }, get, unread: () => [...left] };
  });
  return { entries, hasHead, unknown };
}

const basisOf = (written: string): Basis | "" => bases.find((basis) => basis === written.toLowerCase()) ?? "";

const stanceWords: readonly (readonly [StanceKind, RegExp])[] = [
  [
    "asserts",
    /^(?:|asserts?|asserted|affirms?|agrees?|supports?|pro|for|in favou?r|yes|\+|behauptet|bejaht|vertritt|dafür|ja|stimmt zu)$/i,
  ],
  ["concedes", /^(?:concedes?|conceded|grants?|granted|admits?|admitted|räumt ein|gibt zu|gesteht zu)$/i],
  [
    "rejects",
    /^(?:rejects?|rejected|den(?:y|ies|ied)|oppos(?:es?|ed)|disagrees?|objects?|con|contra|against|no|-|lehnt ab|bestreitet|verneint|widerspricht|dagegen|nein)$/i,
  ],
];

/** The stance that a word stands for, which is assertion where there is none; null for a word that is no stance. */
export const stanceNamed = (written: string): StanceKind | null =>
  stanceWords.find(([, pattern]) => pattern.test(written.trim()))?.[0] ?? null;

/** Adds the stance or source of a row to a claim, and reports what of it has no place there. */
function addSide(claim: Written, { get, place }: Entry, notes: ReadNotes): void {
  const [person, title, url] = [get("person"), get("source"), get("url")];
  const source = title === "" && url === "" ? null : { title, url };
  const stance = stanceNamed(get("stance"));
  const lose = (...columns: readonly Column[]): void => {
    for (const column of columns) if (get(column) !== "") notes.lose("detail", `${column}: ${get(column)}`, place);
  };
  if (person === "") lose("stance", "date");
  else lose("note", "quote");
  if (person !== "" && stance === null)
    notes.complain(
      `${inlineCode(get("stance"))} is no stance, so ${inlineCode(person)} gets none. Write asserts, concedes or rejects.`,
      place,
    );
  else if (person !== "" && stance !== null)
    claim.stances.push({ person, stance, source, at: get("at"), date: get("date") });
  else if (source !== null) claim.uses.push({ source, at: get("at"), note: get("note"), quote: get("quote") });
  else lose("at", "note", "quote");
}

type Word = "answers" | "supports" | "attacks" | "undercuts";

const words: readonly (readonly [Word, RegExp])[] = [
  ["answers", /^(?:answers?|position|answers question|beantwortet|antwort)$/i],
  ["supports", /^(?:supports?|proves?|confirms?|pro|for|reason|because|\+|stützt|belegt|dafür|grund)$/i],
  [
    "attacks",
    /^(?:attacks?|con|contra|against|objects?(?:[ -]to)?|objection|rebuts?|rebuttal|refutes?|contradicts?|opposes?|denies|-|greift an|dagegen|einwand|erwiderung|widerlegt|widerspricht)$/i,
  ],
  ["undercuts", /^(?:undercuts?|untergräbt)$/i],
];

/** The relation that a word stands for; null for none. */
export const wordOf = (written: string): Word | null => words.find(([, pattern]) => pattern.test(written))?.[0] ?? null;

/** What is wrong with the relation of a row; "" if nothing is. */
function problemOf({ get }: Entry, word: Word | null): string {
  const [written, to] = [get("relation"), get("to")];
  if (to === "" ? written === "" || word === "answers" : word !== null) return "";
  if (word !== null) return "This row has a relation but nothing under `to`.";
  const what =
    written === "" ? "This row has nothing in the column `relation`." : `${inlineCode(written)} is no relation.`;
  return `${what} Write supports, attacks, undercuts or answers (or pro, con).`;
}

function resolved(
  from: Key,
  word: Word,
  { get, place }: Entry,
  resolve: (name: string) => Key,
): readonly ExchangeRelation[] {
  const to = resolve(get("to"));
  if (word === "undercuts") {
    const whole = resolve(get("conclusion"));
    // Several ids are the path of a step.
    const [end = "", ...rest] = whole === get("conclusion") ? whole.split(" ").map(resolve) : [whole];
    return [{ kind: word, from, path: [to, end, ...rest], place }];
  }
  if (word === "answers") return [{ kind: "answers", from, to, place }];
  const others = get("with")
    .split(/[\s,;]+/)
    .filter((name) => name !== "");
  return [{ kind: word, from: [from, ...others.map(resolve)], to, place }];
}

/** How lines of Markdown, JSON, YAML, HTML, Argdown and Kialo begin; sentences hardly ever do. */
const beginsOther = /^(?:[#{}[\]<>|=@*•]|[-+]\s|-{2}|\/\/|`{3}|\(?(?:\d{1,6}[.)])+\s|[a-z][\w-]*:(?:\s|$))/;

/** The end of a sentence, and the first letter of what follows. */
const inner = new RegExp(`(?<!${abbreviated})[.!?…]["”’»)]*\\s+["“„«(]*(\\S)`, "giu");

const hasTwo = (words: string): boolean => [...words.matchAll(inner)].some(([, next = ""]) => /\p{Lu}/u.test(next));

const endsSentence = /[.!?…:;。？！]["”’»)]*$/;

/**
 * The first row by which a table without a head is no column of sentences; null if it is one. Such a column has one
 * cell in a row, with one sentence. A few cells may have more than one; where half of them have, or go on in the next
 * row, the text is prose. `why` is a sentence without its full stop.
 */
function oddRow(rows: readonly CsvRow[]) {
  const texts = rows.map(({ cells, line }) => ({ line, filled: cells.filter((cell) => cell.trim() !== "") }));
  const other = texts.find(({ filled }) => filled.length !== 1 || !isText(filled[0] ?? ""));
  if (other !== undefined) {
    const { line, filled } = other;
    return { line, why: filled.length > 1 ? `This row has ${filled.length} cells` : "This row is not a sentence" };
  }
  const lines = texts.map(({ line, filled }) => ({ line, words: (filled[0] ?? "").trim() }));
  const hasStops = lines.some(({ words }) => endsSentence.test(words));
  const ofProse = lines.filter(({ words }, index) => {
    const above = lines[index - 1]?.words ?? "";
    return hasTwo(words) || (hasStops && above !== "" && /^\p{Ll}/u.test(words) && !endsSentence.test(above));
  });
  const [first] = ofProse;
  return first === undefined || ofProse.length * 2 < lines.length
    ? null
    : { line: first.line, why: "This row is not one sentence" };
}

const isText = (cell: string): boolean => /\p{L}/u.test(cell) && !beginsOther.test(cell.trim());
