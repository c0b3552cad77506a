import type { ParsedFile, SourceFile } from "../../claims/model/index.ts";
import { modeline, schemaFolder, withModeline } from "./modeline.ts";

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
