import { argdown, type IArgdownResponse } from "@argdown/core";
import type { ExchangePlace } from "../graph.ts";
import { inlineCode } from "../../text/escape.ts";
import { isMarkup, ReadNotes, refused, tooMany, type Read } from "../format.ts";
import { graphOfArgdown } from "./argdown-graph.ts";
import type { ArgdownModel } from "./argdown-relations.ts";

/** The parser takes time that grows with the square of a line's length. */
const longestLine = 20_000;

/** A map of ten thousand arguments has half as many. */
const mostLines = 50_000;

/** References within the data of a file: the parser follows each, and each may double what it leads to. */
const mostAliases = 20;

const noStatement = "There is no statement and no argument in this file. Give one in Argdown.";

/**
 * Reads Argdown 2 with the parser of its authors. What it can't parse is a problem with its place; the rest is read.
 * Prose, and files of other kinds, give one problem.
 */
export function readArgdown(text: string, path: string): Read {
  const notes = new ReadNotes();
  const lines = text.split(/\r\n|\n|\r/);
  const whole = { path, line: 1, column: 1 };
  if (text.replace(/^\uFEFF/, "").trim() === "") return refused(noStatement, whole);
  if (lines.length > mostLines) return refused(tooMany("lines", lines.length, mostLines), whole);
  const long = lines.findIndex(({ length }) => length > longestLine);
  if (long !== -1)
    return refused(
      `This line has ${lines[long]?.length.toLocaleString("en") ?? ""} characters; at most ${longestLine.toLocaleString("en")} are read.`,
      { ...whole, line: long + 1 },
    );
  if (isMarkup(text)) return refused(noArgdown, whole);
  const anchors = new Set([...text.matchAll(/&([^\s,[\]{}]+)/g)].map(([, name]) => name));
  const aliases = [...text.matchAll(/\*([^\s,[\]{}]+)/g)].filter(([, name]) => anchors.has(name)).length;
  if (aliases > mostAliases) return refused(tooMany("references to anchors in YAML", aliases, mostAliases), whole);
  if (isCode(lines)) return refused(noCode, whole);
  const placeAt = (line: number, column: number): ExchangePlace => {
    const inside = Math.min(Math.max(Math.trunc(line) || 1, 1), lines.length);
    const width = lines[inside - 1]?.length ?? 0;
    return { path, line: inside, column: Math.min(Math.max(Math.trunc(column) || 1, 1), width + 1) };
  };
  let model: ArgdownModel = {};
  try {
    const request = {
      process: ["parse-input", "build-model"],
      input: text.replace(/^\uFEFF/, "").replace(include, (line) => " ".repeat(line.length)),
      logLevel: "silent",
      throwExceptions: false,
      model: { removeTagsFromText: true },
    };
    const response = argdown.run(request, responseWithAnyName());
    for (const { message, line, column } of response.lexerErrors ?? [])
      notes.complain(firstLine(message), placeAt(line ?? 1, column ?? 1));
    for (const { message, token } of response.parserErrors ?? [])
      notes.complain(inPlainWords(message), placeAt(token.startLine ?? lines.length, token.startColumn ?? 1));
    // After a parser error there are others, which only say that something else is missing.
    for (const { message } of notes.problems.length > 0 ? [] : (response.exceptions ?? []))
      if (response.ast === undefined) notes.complain(tooDeep, placeAt(deepest(lines), 1));
      else notes.complain(firstLine(message), placeAt(1, 1));
    model = response;
  } catch (error) {
    // An error that the parser throws is not our bug: it means that the file can't be read.
    notes.complain(firstLine(error instanceof Error ? error.message : String(error)), placeAt(1, 1));
  }
  const isBroken = notes.problems.length > 0;
  for (const [index, line] of lines.entries())
    for (const { 0: words, index: at } of line.matchAll(include))
      notes.complain(
        `Only this file is read, so ${inlineCode(words)} is left out. Put the text of that file in its place.`,
        placeAt(index + 1, at + 1),
      );
  const isRead = notes.problems.length === 0;
  if (isBroken ? !looksLikeArgdown(lines) : isRead && !isArgdown(model, lines)) return refused(noArgdown, whole);
  const graph = graphOfArgdown(model, placeAt, (kind, words, line = 1) => notes.lose(kind, words, placeAt(line, 1)));
  return graph.claims.length === 0 && isRead ? refused(noStatement, whole) : notes.read(graph);
}

/**
 * A response for the parser to fill. It keeps statements and arguments by their names in plain objects, which have
 * some names already, such as `constructor`: here they have none.
 */
function responseWithAnyName(): IArgdownResponse {
  const response: IArgdownResponse = {};
  for (const name of ["statements", "arguments"]) {
    let named: object | undefined;
    Object.defineProperty(response, name, {
      enumerable: true,
      get: () => named,
      set: (given: object) => {
        named = { __proto__: null, ...given };
      },
    });
  }
  return response;
}

/** The authors of Argdown word some messages themselves; the others name the tokens that their parser expects. */
function inPlainWords(message: string): string {
  return /^Expecting/.test(message)
    ? "Argdown can't read this line. Fix it, or put an empty line above it."
    : firstLine(message);
}

function firstLine(message: string): string {
  const [first = ""] = message.trim().split("\n");
  return first.length > 300 ? `${first.slice(0, 299)}…` : first;
}

/** The parser follows the replies by recursion, which ends where its stack does. */
const tooDeep =
  "The replies down to this line are nested too deep for Argdown. Give a reply further up a title, and begin a line at the left edge with that title to go on below it.";

const indentOf = (line: string): number => line.length - line.trimStart().length;

const deepest = (lines: readonly string[]): number =>
  lines.reduce((most, line, index) => (indentOf(line) > indentOf(lines[most - 1] ?? "") ? index + 1 : most), 1);

/** Where another file belongs, which Argdown puts there before it is parsed. */
const include = /(?<!\\)@include\(([^()\n]*)\)/g;

const example = `Give statements and what replies to them, such as:
[Hot]: Tea should be hot.
  - <Tongue>: Hot tea burns the tongue.`;

/** The message on prose and on files of other kinds. */
const noArgdown = `There is no title, no reply and no premise in this file, so it is not read as Argdown. ${example}`;

/** The message on code and data. */
const noCode = `Most lines of this file are code or data, so it is not read as Argdown. ${example}`;

/**
 * A line that ends as no sentence does, or begins like a command or a setting. Data of Argdown in braces have such a
 * line, behind a title.
 */
const code = /;\s*$|\s[.,]\s*$|^[^[<(]*\{\s*$|^\s*(?:@[a-z]+\s|\\[a-z]|[\w.-]+\s*=)/i;

/** Whether more than half of the lines are those of code or data, in which the parser finds titles and replies too. */
function isCode(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== "");
  return written.filter((line) => code.test(line)).length > written.length / 2;
}

/**
 * Whether a text and what the parser read of it have any part that only Argdown has: a title, data, premises or a
 * reply. The parser takes every paragraph of prose for a statement, whose title it makes itself, and a list in YAML
 * for replies to the line above it.
 */
const isArgdown = ({ statements, arguments: all, relations }: ArgdownModel, lines: readonly string[]): boolean =>
  ((relations ?? []).length > 0 && !/^\uFEFF?[a-z][\w-]*:(?:\s|$)/.test(firstOf(lines))) ||
  Object.keys(all ?? {}).length > 0 ||
  Object.values(statements ?? {}).some(
    ({ title = "", members }) =>
      !/^Untitled \d+$/.test(title) || members.some(({ data }) => data !== undefined && data !== null),
  );

const firstOf = (lines: readonly string[]): string => lines.find((line) => line.trim() !== "") ?? "";

/** A title at the start of a line or behind a sign, which is no link, no footnote and no address. */
const title = /^\s*(?:(?:<?[+\-_]>?|><)\s*)?(?:\[(?!\^)[^[\]]+\](?!\(|:\s*https?:)|<(?!https?:|[/!])[^<>]+>)/;

/** An indented reply, or a premise. */
const part = /^(?:\s+(?:<?[+\-_]>?|><)\s|\s*\(\d{1,4}\)\s)/;

/** Whether any line looks like Argdown, for a text that the parser can't read. */
const looksLikeArgdown = (lines: readonly string[]): boolean =>
  lines.some((line) => title.test(line) || part.test(line));
