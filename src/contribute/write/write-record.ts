import type { FileRecord, SourceFile } from "../../claims/model/index.ts";
import { relationKeys } from "../../claims/schema/claim.ts";
import { fieldTables } from "../../claims/schema/index.ts";
import { oneLine } from "../../text/escape.ts";
import type { Format } from "../../claims/formats/texts.ts";
import type { Field, Fields, Shape } from "../../claims/schema/shape.ts";
import { modeline } from "./modeline.ts";
import { scalar, escaped, hasUnwritable, wrapWords, wrapMarkdown } from "./yaml-texts.ts";

/** The values of a record by key, as a person entered them. Empty values are left out of the file. */
export interface Answers {
  readonly [key: string]: Answer | undefined;
}

/** A text, a list, or a mapping. */
export type Answer = string | readonly Answer[] | Answers;

/** Whether a value is empty or contains only empty texts. */
export function isEmpty(answer: Answer | undefined): boolean {
  if (answer === undefined) return true;
  if (typeof answer === "string") return answer.trim() === "";
  return (isList(answer) ? answer : Object.values(answer)).every(isEmpty);
}

/** Whether a value is a list. (`Array.isArray` doesn't narrow readonly arrays.) */
export const isList = (answer: Answer): answer is readonly Answer[] => Array.isArray(answer);

/** The values of a mapping; none of what is something else. */
export const mapping = (answer: Answer | undefined): Answers =>
  answer === undefined || isText(answer) || isList(answer) ? {} : answer;

/** Longer lines are folded: a claim of 160 characters fits in one. */
const longest = 170;

/** The length of the lines of a folded text or of Markdown, which makes differences easy to review. */
const folded = 100;

/**
 * Writes the file of a record from its values. Keys are in the order of the table; only the relations of a claim keep the order of
 * the values, because the first one decides its place. `modeline` is the comment for editors (see modeline.ts), or "". Throws for
 * an unknown key, which is a bug.
 */
export function writeRecord(kind: FileRecord["kind"], answers: Answers, modeline = ""): string {
  const table = kind === "claim" ? withRelationsAsGiven(fieldTables.claim, answers) : fieldTables[kind];
  return [...(modeline === "" ? [] : [modeline]), ...mappingLines(answers, table, 0), ""].join("\n");
}

/** The file of a record at `path`, with the modeline that `schemas` give it (see modeline.ts). */
export const recordFile = (
  path: string,
  kind: FileRecord["kind"],
  answers: Answers,
  schemas: string | null = null,
): SourceFile => ({ path, text: writeRecord(kind, answers, modeline(kind, path, schemas)) });

function withRelationsAsGiven(table: Fields, answers: Answers): Fields {
  const relations = new Set<string>(relationKeys);
  const given = Object.keys(answers).filter((key) => relations.has(key));
  const inOrder = [...table.keys()].flatMap((key) =>
    key === relationKeys[0] ? given : relations.has(key) ? [] : [key],
  );
  return new Map(inOrder.flatMap((key): readonly (readonly [string, Field])[] => fieldOf(table, key)));
}

const fieldOf = (table: Fields, key: string): readonly (readonly [string, Field])[] => {
  const field = table.get(key);
  return field ? [[key, field]] : [];
};

function mappingLines(answers: Answers, table: Fields, indent: number): readonly string[] {
  for (const key of Object.keys(answers)) if (!table.has(key)) throw new Error(`No key \`${key}\` to write.`);
  return [...table].flatMap(([key, { shape }]) => {
    const answer = Object.hasOwn(answers, key) ? answers[key] : undefined;
    if (answer === undefined || isEmpty(answer)) return [];
    const head = `${" ".repeat(indent)}${key}:`;
    const [first = "", ...rest] = valueLines(answer, shape, indent, head.length + 1);
    return [`${head} ${first}`.trimEnd(), ...rest];
  });
}

/** A value's lines: the first follows its key or dash, and is "" for a list and a mapping; the others are indented already. */
function valueLines(answer: Answer, shape: Shape, indent: number, column: number): readonly string[] {
  if (shape.kind === "text" && isText(answer)) return textLines(answer, shape.format, indent, column);
  if (shape.kind === "one-or-more") {
    const of = { kind: "text", format: shape.format } as const;
    const texts = (isList(answer) ? answer : [answer]).filter((text) => !isEmpty(text));
    const [only = ""] = texts;
    return texts.length === 1
      ? valueLines(only, of, indent, column)
      : valueLines(texts, { kind: "list", of }, indent, column);
  }
  if (shape.kind === "list" && isList(answer)) {
    const dash = `${" ".repeat(indent + 2)}-`;
    const items = answer.filter((item) => !isEmpty(item));
    return [
      "",
      ...items.flatMap((item) => {
        const lines = valueLines(item, shape.of, indent + 2, dash.length + 1);
        const [first = "", ...rest] = lines[0] === "" ? lines.slice(1) : lines;
        return [`${dash} ${first.trimStart()}`, ...rest];
      }),
    ];
  }
  if (shape.kind === "mapping" && !isText(answer) && !isList(answer))
    return ["", ...mappingLines(answer, shape.fields, indent + 2)];
  throw new Error("What was to be written has another shape.");
}

/** A text's lines: the first follows its key or dash, the others are indented already. */
function textLines(text: string, format: Format, indent: number, column: number): readonly string[] {
  if (format.name === "markdown") return markdownBlock(text, indent + 2, folded);
  const line = oneLine(text.trim());
  const written = scalar(line, format.rule === "bad-date" || format.words.length > 0);
  return column + written.length > longest ? foldedBlock(line, written, indent + 2, folded) : [written];
}

export const isText = (answer: Answer): answer is string => typeof answer === "string";

/** The lines of a long text as a folded block (`>-`); the scalar `written` if folding would change the text. */
function foldedBlock(text: string, written: string, indent: number, width: number): readonly string[] {
  // Folding would change repeated spaces and tabs.
  const isSafe = text.includes(" ") && !hasUnwritable(text) && !/\s\s|[^\S ]/.test(text);
  if (!isSafe) return [written];
  const pad = " ".repeat(indent);
  return [">-", ...wrapWords(text.split(" "), width - indent).map((line) => pad + line)];
}

/** Markdown as a literal block (`|`), with long paragraphs wrapped; in quotation marks if it has characters that a block can't contain. */
function markdownBlock(markdown: string, indent: number, width: number): readonly string[] {
  const text = markdown.replace(/\r\n?/g, "\n").trim();
  if (hasUnwritable(text)) return [escaped(text)];
  const pad = " ".repeat(indent);
  return ["|", ...wrapMarkdown(text, width - indent).map((line) => (line.trim() === "" ? "" : pad + line))];
}
