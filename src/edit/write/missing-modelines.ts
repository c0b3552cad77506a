import type { SourceFile } from "../../model/index.ts";
import { parse } from "../../parse/index.ts";
import { modeline, schemaFolder, withModeline } from "./modeline.ts";

/** The files that lack the modeline which their folder's map.yaml leads to expect, each with it; none where map.yaml has none. */
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
