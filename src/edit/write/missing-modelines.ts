import type { SourceFile } from "../../model/index.ts";
import { parse } from "../../parse/index.ts";
import { modeline, schemaFolder, withModeline } from "./modeline.ts";

/** The files that lack the modeline, with it added. Empty if map.yaml has no modeline. */
export function missingModelines(files: readonly SourceFile[]): readonly SourceFile[] {
  const map = files.find(({ path }) => /^[^/]+\/map\.yaml$/.test(path));
  const schemas = schemaFolder(map?.text ?? "");
  if (schemas === null) return [];
  return files.flatMap((file) => {
    const { record } = parse(file);
    if (record === null) return [];
    const text = withModeline(file.text, modeline(record.kind, file.path, schemas));
    return text === file.text ? [] : [{ path: file.path, text }];
  });
}
