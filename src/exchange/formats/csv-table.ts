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

const names = Object.keys(columns).filter((name): name is Column => name in columns);

/** The columns in their order. */
export const columnNames: readonly Column[] = names;

/** The column that a heading of a table names; null if it names none that we read. */
export function columnOf(head: string): Column | null {
  const written = head.trim().toLowerCase().replace(/[_-]+/g, " ");
  return names.find((name) => name === written || columns[name].some((other) => other === written)) ?? null;
}

/** A row of a table, with the line on which it begins. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * The rows of a table in CSV (RFC 4180), without empty ones. The separator is the comma, semicolon or tab that the first row has most
 * of. A quotation mark that is never closed ends with the text.
 */
export function readCells(text: string): readonly CsvRow[] {
  const from = text.startsWith("\uFEFF") ? 1 : 0;
  const separator = separatorOf(text.slice(from, from + 10_000));
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let [line, rowLine, at] = [1, 1, from];
  const endRow = (): void => {
    if (cells.some((cell) => cell.trim() !== "")) rows.push({ cells, line: rowLine });
    cells = [];
    rowLine = line;
  };
  while (at < text.length) {
    if (text[at] === '"') {
      const { cell, end } = quoted(text, at);
      line += lineEnds(text.slice(at, end));
      cells.push(cell);
      at = end;
    } else {
      const end = endOfPlain(text, at, separator);
      cells.push(text.slice(at, end));
      at = end;
    }
    // What follows a closing quotation mark belongs to the cell.
    if (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") {
      const end = endOfPlain(text, at, separator);
      cells.push(`${cells.pop() ?? ""}${text.slice(at, end)}`);
      at = end;
    }
    if (text[at] === separator) {
      at += 1;
      if (at === text.length) cells.push("");
      continue;
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    line += 1;
    endRow();
  }
  endRow();
  return rows;
}

function separatorOf(start: string): string {
  const first = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(start)?.[0].replace(/"(?:[^"]|"")*"/g, "") ?? "";
  const counts = [",", ";", "\t"].map((mark) => [mark, first.split(mark).length] as const);
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

/** The cell that begins with the quotation mark at an offset, and the offset after its end. */
function quoted(text: string, start: number): { readonly cell: string; readonly end: number } {
  let cell = "";
  let from = start + 1;
  for (;;) {
    const mark = text.indexOf('"', from);
    if (mark === -1) return { cell: cell + text.slice(from), end: text.length };
    cell += text.slice(from, mark);
    if (text[mark + 1] !== '"') return { cell, end: mark + 1 };
    cell += '"';
    from = mark + 2;
  }
}

function endOfPlain(text: string, start: number, separator: string): number {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return end;
}

const lineEnds = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;

/**
 * A row. A cell that a spreadsheet would take for a formula gets an apostrophe in front, which `plainCell` takes away again; so
 * does one that already begins with apostrophes and then a formula.
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
