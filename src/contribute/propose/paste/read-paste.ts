import { columnOf, readCells } from "../../../exchange/formats/csv-table.ts";
import { readKialo } from "../../../exchange/formats/read-kialo.ts";
import { readCsv } from "../../../exchange/formats/read-csv.ts";
import { pastedOf, type Pasted, type PastedClaim, type PasteNote } from "./pasted.ts";
import { brokenBy, readOutline } from "./read-outline.ts";

/** Reads a text as what it looks like: a table with a head, lines of a Kialo export, Argdown, or a sentence a line. */
export function readPaste(text: string): Pasted {
  const lines = text.split(/\r\n|\n|\r/);
  const cells = readCells(text.slice(0, 5_000)).rows[0]?.cells ?? [];
  if (cells.length > 1 && cells.some((cell) => columnOf(cell) === "text"))
    return pastedOf(readCsv(text, ""), "table", lines);
  if (lines.some((line) => isKialo.test(line))) return pastedOf(readKialo(text, ""), "kialo", lines);
  if (lines.some((line) => isArgdown.test(line))) return readOutline(text);
  return sentencesOf(text);
}

const isKialo = /^\s*(?:Discussion (?:Title|Name):|(?:\d{1,6}\.){2,}\s|\d{1,6}\.\s+(?:Pro|Con)\s*:)/i;

/** A heading, a name in brackets at the start, an indented reply, or a sign that begins no list. */
const isArgdown =
  /^\s{0,3}#{1,6}\s|^\s*(?:<?[+\-_]\s*)?(?:\[[^[\]]+\](?!\()|<[^<>]+>)|^\s+<?[+\-_]\s|^<?[+_]\s|^<-\s|^-{2,}\s*$/;

/** The most lines of a cell. */
const longestCell = 20;

/** Whether a cell begins with a quotation mark that it doesn't close. */
const isOpenCell = (cell: string): boolean => cell.startsWith('"') && cell.split('"').length % 2 === 0;

/** A sentence a line, as in a list or in the column of a table, whose cells may have several lines in quotation marks. */
function sentencesOf(text: string): Pasted {
  const notes: PasteNote[] = [];
  const claims: PastedClaim[] = [];
  const lines = text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .split("\n");
  for (let at = 0; at < lines.length; at += 1) {
    const line = at + 1;
    let cell = lines[at] ?? "";
    // A quotation mark that is not closed soon begins no quotation.
    if (isOpenCell(cell)) {
      const end = lines.slice(line, line + longestCell).findIndex((later) => !isOpenCell(`"${later}`));
      if (end !== -1) cell = lines.slice(at, (at = line + end) + 1).join("\n");
    }
    const [words = "", ...others] = cell.split("\t");
    const quoted = /^"([^]*)"$/.exec(words.trim())?.[1]?.replaceAll('""', '"');
    const sentence = withoutBullet(quoted ?? words);
    for (const other of others) if (other.trim() !== "") notes.push({ kind: "column", line, words: other });
    if (sentence === "" || (line === 1 && columnOf(sentence) === "text")) continue;
    const fault = brokenBy(sentence);
    if (fault !== null) {
      notes.push({ kind: fault, line, words: words.trim() });
      continue;
    }
    claims.push({ key: `line ${line}`, text: sentence, line, relation: null, basis: "", stances: [], uses: [] });
  }
  return { format: "sentences", questions: [], claims, notes };
}

const withoutBullet = (line: string): string =>
  line
    .trim()
    .replace(/^(?:[-*•–·]|\(?\d{1,4}[.)])\s+/, "")
    .replace(/\s+/g, " ");
