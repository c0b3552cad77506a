import type { DraftFile } from "./draft-files.ts";
import type { Draft } from "./draft.ts";
import { isEmpty, type Answers } from "../write/answers.ts";

/** The field of the form for an offset in a file, such as `holders.0.source`; "" for the whole file. */
export function fieldAt(file: DraftFile, start: number, draft: Draft): string {
  const { top, item, key } = whereIn(file.text, start);
  if (file.kind === "person") return `newPeople.${file.index}.${personFields[top] ?? "name"}`;
  if (file.kind === "source") return `newSources.${file.index}.${sourceFields[top] ?? "title"}`;
  if (top === "held-by") return inList("holders", draft.holders, item, key || "person");
  if (top === "sources") return inList("uses", draft.uses, item, key === "exact" ? "quote" : key || "source");
  if (top === "undercuts") return key === "conclusion" ? "conclusion" : "target";
  return claimFields[top] ?? "";
}

const claimFields: Readonly<Record<string, string>> = {
  claim: "claim",
  answers: "target",
  supports: "target",
  "objects-to": "target",
  rebuts: "target",
  basis: "basis",
  explanation: "explanation",
};
const personFields: Readonly<Record<string, string>> = { name: "name", summary: "summary", url: "url" };
const sourceFields: Readonly<Record<string, string>> = {
  type: "type",
  title: "title",
  author: "author",
  issued: "issued",
  "container-title": "container",
  URL: "URL",
  DOI: "DOI",
  checked: "record",
};

/** The top-level key at an offset, the index of the row, and the key in it. Expects the indentation of `writeRecord`. */
function whereIn(text: string, start: number): { readonly top: string; readonly item: number; readonly key: string } {
  let [top, item, key] = ["", -1, ""];
  let begin = 0;
  for (const line of text.split("\n")) {
    if (begin > start) break;
    const [, outer] = /^([\w-]+):/.exec(line) ?? [];
    if (outer !== undefined) [top, item, key] = [outer, -1, ""];
    else if (line.startsWith("  - ")) item += 1;
    // An offset at the dash means the whole row.
    const [lead, inner] = /^ {2,6}(?:- )?([\w-]+):/.exec(line) ?? [];
    if (lead !== undefined && inner !== undefined && begin + line.indexOf(inner) <= start) key = inner;
    begin += line.length + 1;
  }
  return { top, item, key };
}

/** Maps a row of the file to the form, which also has empty rows. */
function inList(name: string, rows: readonly object[], item: number, key: string): string {
  const written = rows.flatMap((row, index) => (isEmpty(textsOf(row)) ? [] : [index]));
  return `${name}.${written[item] ?? 0}.${key}`;
}

const textsOf = (row: object): Answers =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value)]));
