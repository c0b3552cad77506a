import {
  type CodeAction,
  CodeActionKind,
  RenameFile,
  TextDocumentEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Edit, Finding, NamedRecord, SourceFile } from "../../src/claims/model/index.ts";
import { carryOut, readMap, rename } from "../../src/contribute/edit/index.ts";
import { isFixable, tryFixes } from "../../src/contribute/repair/safe-fixes.ts";
import { commandsHere } from "../../src/files/commands-here.ts";
import type { LiveMap } from "./live-map.ts";

/** The changes in all files that give a record another id. Throws a `UserError` where it can't have it. */
export function renameIn(map: LiveMap, record: NamedRecord, id: string): WorkspaceEdit {
  const files = readMap(
    map.now().parsed.map(({ file }) => file),
    map.read,
  );
  const changes = carryOut(files, rename(files, record, id));
  const edits = changes.flatMap(({ from, to }) => (from && to ? [editTo(map, from, to.text)] : []));
  const moves = changes.flatMap(({ from, to }) => (from && to && from.path !== to.path ? [move(map, from, to)] : []));
  return { documentChanges: [...edits, ...moves] };
}

/** What mends the findings between two offsets of a file, and all that is safe to mend in it at once. */
export function fixesIn(map: LiveMap, path: string, start: number, end: number): readonly CodeAction[] {
  const found = map.now().findings.filter(({ place }) => place.path === path);
  const fixes = found
    .filter(({ place }) => place.start <= end && place.end >= start)
    .flatMap((finding) => {
      const edit = editOf(map, finding);
      const title = commandsHere(finding.help).split("\n")[0] ?? "";
      return edit ? [{ title, kind: CodeActionKind.QuickFix, edit: { documentChanges: [edit] } }] : [];
    });
  const file = { path, text: map.documentOf(path).getText() };
  const inPlace = found.filter(isFixable).filter(({ fix }) => fix.kind !== "move");
  const { file: mended, applied } = tryFixes(file, inPlace, () => true);
  const edit = { documentChanges: [editTo(map, file, mended.text)] };
  const title = "Make all repairs in this file that need no decision";
  return applied.length === 0 ? fixes : [...fixes, { title, kind: CodeActionKind.SourceFixAll, edit }];
}

/** What a finding asks for: its fix, or the id that may be meant. */
function editOf(map: LiveMap, { place, fix, help }: Finding) {
  if (fix?.kind === "move") return move(map, place, fix);
  const [, meant] = /^Did you mean `([^`]+)`\?/.exec(help) ?? [];
  const edits = fix?.edits ?? (meant === undefined ? [] : [{ ...place, insert: meant }]);
  return edits.length === 0 ? null : editsIn(map, place.path, edits);
}

type AtPath = Pick<SourceFile, "path">;

const move = (map: LiveMap, from: AtPath, to: AtPath) => RenameFile.create(map.uriOf(from.path), map.uriOf(to.path));

function editsIn(map: LiveMap, path: string, edits: readonly Edit[]): TextDocumentEdit {
  const all = edits.map(({ insert, ...at }) => ({ range: map.locationOf({ path, ...at }).range, newText: insert }));
  return TextDocumentEdit.create({ uri: map.uriOf(path), version: null }, all);
}

/** The edit that gives a file another text: between what both begin with and what both end with. */
function editTo(map: LiveMap, { path, text }: SourceFile, to: string): TextDocumentEdit {
  const shorter = Math.min(text.length, to.length);
  let start = 0;
  while (start < shorter && text[start] === to[start]) start += 1;
  let same = 0;
  while (same < shorter - start && text.at(-1 - same) === to.at(-1 - same)) same += 1;
  return editsIn(map, path, [{ start, end: text.length - same, insert: to.slice(start, to.length - same) }]);
}
