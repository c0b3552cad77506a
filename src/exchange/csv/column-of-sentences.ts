import { abbreviated } from "../../check/abbreviations.ts";
import type { CsvRow } from "./csv-cells.ts";

/** A row that a column of sentences does not have, and why. */
export interface OddRow {
  readonly line: number;
  /** A sentence without its full stop. */
  readonly why: string;
}

/** How lines of Markdown, JSON, YAML, HTML, Argdown and Kialo begin; sentences hardly ever do. */
const beginsOther = /^(?:[#{}[\]<>|=@*•]|[-+]\s|-{2}|\/\/|`{3}|\(?(?:\d{1,6}[.)])+\s|[a-z][\w-]*:(?:\s|$))/;

/** The end of a sentence, and the first letter of what follows. */
const inner = new RegExp(`(?<!${abbreviated})[.!?…]["”’»)]*\\s+["“„«(]*(\\S)`, "giu");

const hasTwo = (words: string): boolean => [...words.matchAll(inner)].some(([, next = ""]) => /\p{Lu}/u.test(next));

const endsSentence = /[.!?…:;。？！]["”’»)]*$/;

/**
 * The first row by which a table without a head is no column of sentences; null if it is one. Such a column has one cell in a row,
 * with one sentence. A few cells may have more than one; where half of them have, or go on in the next row, the text is prose.
 */
export function oddRow(rows: readonly CsvRow[]): OddRow | null {
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
