import type { FileRecord, ParsedFile, SourceFile } from "../../claims/model/index.ts";

const begin = "# yaml-language-server: $schema=";

/** Where a claims folder's schemas are, seen from that folder (or an address), as the first line of its map.yaml says; null where it says nothing. */
export function schemaFolder(mapText: string): string | null {
  const [line = ""] = mapText.replace(/^\ufeff/, "").split(/\r?\n/, 1);
  return /^# yaml-language-server: \$schema=(\S+)\/map\.json$/.exec(line)?.[1] ?? null;
}

/**
 * The comment with which a file begins, so that editors with the YAML language server know its keys. `path` begins with the
 * claims folder's own name; "" where `schemas` (see `schemaFolder`) is null.
 */
export function modeline(kind: FileRecord["kind"], path: string, schemas: string | null): string {
  if (schemas === null) return "";
  const isAddress = /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(schemas);
  const up = isAddress ? "" : "../".repeat(Math.max(0, path.split("/").length - 2));
  return `${begin}${up}${schemas}/${kind}.json`;
}

/** The text with the given modeline as its first line, in place of any that it has. */
export function withModeline(text: string, line: string): string {
  const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
  const rest = text.slice(mark.length);
  const lineEnd = /^[^\n]*\r\n/.test(rest) ? "\r\n" : "\n";
  return `${mark}${line}${lineEnd}${rest.replace(/^# yaml-language-server:[^\n]*(?:\n|$)/gm, "")}`;
}

/** The files that lack the modeline, with it added. Empty if map.yaml has no modeline. */
export function missingModelines(parsed: readonly ParsedFile[]): readonly SourceFile[] {
  const map = parsed.find(({ file }) => /^[^/]+\/map\.yaml$/.test(file.path));
  const schemas = schemaFolder(map?.file.text ?? "");
  if (schemas === null) return [];
  return parsed.flatMap(({ file, record }) => {
    if (record === null) return [];
    const text = withModeline(file.text, modeline(record.kind, file.path, schemas));
    return text === file.text ? [] : [{ path: file.path, text }];
  });
}
