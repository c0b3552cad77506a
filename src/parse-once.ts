import type { ParsedFile, SourceFile } from "./claims/model/index.ts";
import { parse } from "./claims/index.ts";

/** A `read`, by default `parse`, that remembers the given files: they are read once for the present debate, and again as part of its history. */
export function parseOnce(files: readonly SourceFile[], read = parse): (file: SourceFile) => ParsedFile {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const known = new Map<string, ParsedFile>();
  return (file) => {
    const parsed = known.get(file.path);
    if (parsed?.file.text === file.text) return parsed;
    const fresh = read(file);
    if (texts.get(file.path) === file.text) known.set(file.path, fresh);
    return fresh;
  };
}
