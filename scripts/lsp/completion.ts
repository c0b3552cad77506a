import type { CompletionList } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { fieldTables, fileKind, outline } from "../../src/claims/index.ts";
import type { Named } from "../../src/claims/model/index.ts";
import { withTablesWithin } from "../../src/claims/schema/shape.ts";
import type { SearchIndex } from "../../src/search/search-index.ts";
import { nameOf } from "../../src/site/refs/published-addresses.ts";
import type { Moment } from "./live-map.ts";
import { recordsFor } from "./records.ts";

const mostOffered = 40;

/** The ids that fit where something is typed, by their beginning, then by the words of what they name. */
export function complete(
  document: TextDocument,
  offset: number,
  path: string,
  { records }: Moment,
  index: SearchIndex,
): CompletionList | null {
  const { kinds, typed } = wantedIn(document.getText().slice(0, offset), path);
  if (kinds.length === 0) return null;
  const fitting = records.filter((record) => kinds.some((kind) => kind === record.kind) && record.path !== path);
  const range = { start: document.positionAt(offset - typed.length), end: document.positionAt(offset) };
  const items = recordsFor(typed, fitting, index)
    .slice(0, mostOffered)
    .map((record, place) => ({
      label: record.id,
      detail: nameOf(record),
      // Editors leave out what has not the typed words, which may be of the sentence, and have an order of their own.
      filterText: typed === "" ? record.id : typed,
      sortText: String(place).padStart(2, "0"),
      textEdit: { range, newText: record.id },
    }));
  return { isIncomplete: true, items };
}

/** Which kinds of record an id may name at the end of a text, and what is there of the id. */
function wantedIn(text: string, path: string): { readonly kinds: readonly Named[]; readonly typed: string } {
  const [, claim] = /\[\[([^[\]|\n]*)$/.exec(text) ?? [];
  if (claim !== undefined) return { kinds: ["claim", "question"], typed: claim };
  const [, source] = /\[@(?:[^[\]]*;\s*@)?([^[\],;\n]*)$/.exec(text) ?? [];
  if (source !== undefined) return { kinds: ["source"], typed: source };
  const items = outline(text);
  const last = items.at(-1);
  const written = text.slice(last?.valueStart);
  // A line below that is still empty belongs to no key, except in brackets.
  if (!last || (written.includes("\n") && !written.startsWith("["))) return { kinds: [], typed: "" };
  const indent = last.dashes.at(-1) ?? last.column;
  const isOwner = ({ key, value, column }: typeof last): boolean => key !== null && value === "" && column <= indent;
  const { key } = last.key === null ? (items.findLast(isOwner) ?? last) : last;
  const [typed = ""] = /[^\s"'[\],][^"'[\],\n]*$/.exec(written) ?? [];
  return { kinds: kindsAfter(key, path), typed };
}

/** The kinds of record that a key takes the ids of. */
function kindsAfter(key: string | null, path: string): readonly Named[] {
  const { kind } = fileKind(path);
  if (kind === null || key === null) return [];
  const tables = kind === "statement" ? [fieldTables.question, fieldTables.claim] : [fieldTables[kind]];
  return tables.flatMap(withTablesWithin).flatMap((table) => {
    const shape = table.get(key)?.shape;
    return shape && "format" in shape ? (shape.format.names ?? []) : [];
  });
}
