import type { ParsedFile, SourceFile } from "./model/index.ts";
import { parse } from "./parse/index.ts";

/** `parse`, for what is done with the same files twice: what the claims say now, their history mostly says too. Only the given files are kept. */
export function parseOnce(files: readonly SourceFile[]): (file: SourceFile) => ParsedFile {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const known = new Map<string, ParsedFile>();
  return (file) => {
    const parsed = known.get(file.path);
    if (parsed?.file.text === file.text) return parsed;
    const fresh = parse(file);
    if (texts.get(file.path) === file.text) known.set(file.path, fresh);
    return fresh;
  };
}
