import { resolve } from "node:path";
import { onDisk } from "../src/files/on-disk.ts";
import type { ClaimsFolder } from "../src/files/read-claims.ts";
import { moveFile, replaceFile } from "../src/files/replace-file.ts";
import { repair, type Repair } from "../src/contribute/repair/index.ts";
import { visibleText } from "../src/text/visible-text.ts";

/** Makes the fixes in the wanted files, on disk. `summary` lists them; `moved` has the new paths of files that were moved. */
export function fixClaims(
  folder: string,
  { files, findings }: ClaimsFolder,
  wanted: (path: string) => boolean,
): { readonly summary: string; readonly moved: ReadonlySet<string> } {
  // Don't write files that were not read completely.
  const spared = new Set(findings.map(({ place }) => place.path));
  const { files: changed, repairs } = repair(files, { wanted, spared });
  const before = new Map(files.map(({ path, text }) => [path, text]));
  const moved = new Set<string>();
  for (const { from, file } of changed) {
    const [here, there] = [onDisk(folder, from), onDisk(folder, file.path)];
    if (before.get(from) !== file.text) replaceFile(here, before.get(from) ?? "", file.text);
    if (from === file.path) continue;
    moveFile(here, there, resolve(folder));
    moved.add(file.path);
  }
  return { summary: summaryOf(repairs, changed.length), moved };
}

function summaryOf(repairs: readonly Repair[], fileCount: number): string {
  if (repairs.length === 0) return "Nothing to fix.\n\n";
  const lines = repairs.map(({ path, rule, does }) =>
    visibleText(`${path}: ${does}${rule === "" ? "" : ` [${rule}]`}`),
  );
  const count = `${repairs.length} ${repairs.length === 1 ? "fix" : "fixes"}`;
  return [...lines, `${count} in ${fileCount} ${fileCount === 1 ? "file" : "files"}.`, "", ""].join("\n");
}
