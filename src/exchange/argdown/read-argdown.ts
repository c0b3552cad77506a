import { argdown, type IArgdownResponse } from "@argdown/core";
import type { ExchangeGraph, ExchangePlace, ExchangeProblem } from "../common/graph.ts";
import type { Loss } from "../common/loss.ts";
import type { Read } from "../common/to-files.ts";
import { graphOfArgdown } from "./graph-of-argdown.ts";
import { isArgdown, isCode, looksLikeArgdown, noArgdown, noCode } from "./is-argdown.ts";
import type { ArgdownModel } from "./reading.ts";

/** The parser takes time that grows with the square of a line's length. */
const longestLine = 20_000;

/** A map of ten thousand arguments has half as many. */
const mostLines = 50_000;

const noStatement = "There is no statement and no argument in this file. Give one in Argdown.";

const nothing: ExchangeGraph = { title: "", questions: [], claims: [], relations: [] };

/**
 * Reads Argdown 2 with the parser of its authors. What it can't parse is a problem with its place; the rest is read. Prose, and files of
 * other kinds, give one problem.
 */
export function readArgdown(text: string, path: string): Read {
  const problems: ExchangeProblem[] = [];
  const losses: Loss[] = [];
  const lines = text.split(/\r\n|\n|\r/);
  const refused = (message: string, line = 1): Read => ({
    graph: nothing,
    losses,
    problems: [{ message, place: { path, line, column: 1 } }],
  });
  if (text.replace(/^\uFEFF/, "").trim() === "") return refused(noStatement);
  if (lines.length > mostLines)
    return refused(
      `There are ${lines.length.toLocaleString("en")} lines; at most ${mostLines.toLocaleString("en")} are read.`,
    );
  const long = lines.findIndex(({ length }) => length > longestLine);
  if (long !== -1)
    return refused(
      `This line has ${lines[long]?.length.toLocaleString("en") ?? ""} characters; at most ${longestLine.toLocaleString("en")} are read.`,
      long + 1,
    );
  if (isCode(lines)) return refused(noCode);
  const placeAt = (line: number, column: number): ExchangePlace => {
    const inside = Math.min(Math.max(Math.trunc(line) || 1, 1), lines.length);
    const width = lines[inside - 1]?.length ?? 0;
    return { path, line: inside, column: Math.min(Math.max(Math.trunc(column) || 1, 1), width + 1) };
  };
  let model: ArgdownModel = {};
  try {
    const request = {
      process: ["parse-input", "build-model"],
      input: text.replace(/^\uFEFF/, ""),
      logLevel: "silent",
      throwExceptions: false,
      model: { removeTagsFromText: true },
    };
    const response = argdown.run(request, responseWithAnyName());
    for (const { message, line, column } of response.lexerErrors ?? [])
      problems.push({ message: firstLine(message), place: placeAt(line ?? 1, column ?? 1) });
    for (const { message, token } of response.parserErrors ?? [])
      problems.push({
        message: inPlainWords(message),
        place: placeAt(token.startLine ?? lines.length, token.startColumn ?? 1),
      });
    // After a parser error there are others, which only say that something else is missing.
    for (const { message } of problems.length > 0 ? [] : (response.exceptions ?? []))
      problems.push({ message: firstLine(message), place: placeAt(1, 1) });
    model = response;
  } catch (error) {
    // An error that the parser throws is not our bug: it means that the file can't be read.
    const message = error instanceof Error ? error.message : String(error);
    problems.push({ message: firstLine(message), place: placeAt(1, 1) });
  }
  if (problems.length > 0 ? !looksLikeArgdown(lines) : !isArgdown(model, lines)) return refused(noArgdown);
  const graph = graphOfArgdown(model, placeAt, losses);
  if (graph.claims.length === 0 && problems.length === 0) return refused(noStatement);
  return { graph, losses, problems };
}

/**
 * A response for the parser to fill. It keeps statements and arguments by their names in plain objects, which have some names already,
 * such as `constructor`: here they have none.
 */
function responseWithAnyName(): IArgdownResponse {
  const response: IArgdownResponse = {};
  for (const name of ["statements", "arguments"]) {
    let kept: object | undefined;
    Object.defineProperty(response, name, {
      enumerable: true,
      get: () => kept,
      set: (given: object) => {
        kept = { __proto__: null, ...given };
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
