import { parse } from "csv-parse/browser/esm/sync";

/** The columns of a table, in their order, each with other names that people give it. */
const columns = {
  id: ["key", "nr", "no", "number", "nummer"],
  type: ["kind", "art", "typ"],
  text: ["claim", "sentence", "statement", "argument", "aussage", "satz", "behauptung", "these", "question", "frage"],
  relation: ["role", "link", "stance to parent", "beziehung", "rolle", "pro/con"],
  to: ["parent", "target", "replies to", "reply to", "zu", "bezug", "ziel"],
  conclusion: ["counts for"],
  with: ["jointly with", "together with", "zusammen mit"],
  debate: ["debatte"],
  person: ["who", "speaker", "author", "name", "wer", "sprecher", "autor"],
  stance: ["haltung"],
  source: ["title", "quelle", "titel"],
  url: ["link to source", "address", "adresse"],
  at: ["page", "locator", "seite", "stelle"],
  date: ["when", "year", "datum", "jahr"],
  note: ["notes", "comment", "anmerkung", "kommentar"],
  quote: ["quotation", "zitat"],
  basis: ["grundlage"],
} as const;

export type Column = keyof typeof columns;

/** The columns in their order. */
export const columnNames = Object.keys(columns).filter((name): name is Column => name in columns);

/** The column that a heading of a table names; null if it names none that we read. */
export function columnOf(head: string): Column | null {
  const written = head.trim().toLowerCase().replace(/[_-]+/g, " ");
  return columnNames.find((name) => name === written || columns[name].some((other) => other === written)) ?? null;
}

/** A row of a table, with the line on which it begins. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The rows without empty ones, and the line of one whose quotation marks are never closed; null for none. */
interface CsvTable {
  readonly rows: readonly CsvRow[];
  readonly openLine: number | null;
}

/** Reads a table in CSV (RFC 4180). The separator is the comma, semicolon or tab that the first row has most of. */
export function readCells(text: string): CsvTable {
  // Excel may name the separator in a line of its own.
  const [{ length: from }, said] = /^\uFEFF?(?:sep=(.)(?:\r\n|\n|\r))?/i.exec(text) ?? [""];
  const skipped: unknown[] = [];
  // The build for browsers: the form reads tables, too.
  const rows = parse(text.slice(from), {
    delimiter: said ?? separatorOf(text.slice(from, from + 10_000)),
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
    on_skip: (error) => void skipped.push(error),
  });
  let next = said === undefined ? 1 : 2;
  const read = rows.map((cells): CsvRow => {
    const line = next;
    next += 1 + cells.reduce((ends, cell) => ends + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
    return { cells, line };
  });
  return {
    rows: read.filter(({ cells }) => cells.some((cell) => cell.trim() !== "")),
    openLine: skipped.length > 0 ? next : null,
  };
}

function separatorOf(start: string): string {
  const first = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(start)?.[0].replace(/"(?:[^"]|"")*"/g, "") ?? "";
  const counts = [",", ";", "\t"].map((mark) => [mark, first.split(mark).length] as const);
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

/**
 * A row. A cell that a spreadsheet would take for a formula gets an apostrophe in front, which `plainCell` takes away
 * again; so does one that already begins with apostrophes and then a formula.
 */
export function writeRow(cells: readonly string[]): string {
  return `${cells
    .map((cell) => {
      const safe = /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
      return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
    })
    .join(",")}\r\n`;
}

/** A cell without the apostrophe that kept a spreadsheet from taking it for a formula. */
export const plainCell = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);
