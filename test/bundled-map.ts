import { compile, parseOnce } from "../src/compile.ts";
import { openParseCache } from "../src/files/parse-cache.ts";
import { readClaims } from "../src/files/read-claims.ts";
import type { Compilation, ParsedFile, SourceFile } from "../src/claims/model/index.ts";
import { parse } from "../src/claims/index.ts";
import { readSettings } from "../src/site/settings.ts";
import { makeSite, type Site } from "../src/site/site.ts";

// The map in this repository takes two seconds to read, so all test files of a process share it.

let read: readonly SourceFile[] | undefined;
let reader: ((file: SourceFile) => ParsedFile) | undefined;
let compiled: Compilation | undefined;

/** The files of the map in this repository. */
export function bundledFiles(): readonly SourceFile[] {
  return (read ??= readClaims("claims").files);
}

/** Parses a file; one of the bundled map only once, and not at all if a build or a check of it has left what this program makes of it. */
export function readBundled(file: SourceFile): ParsedFile {
  reader ??= parseOnce(bundledFiles(), openParseCache(readSettings({}).parseCache, parse).read);
  return reader(file);
}

export function bundledMap(): Compilation {
  return (compiled ??= compile(bundledFiles(), { read: readBundled }));
}

/** Its site, without its history. */
export function bundledSite(environment: Readonly<Record<string, string>> = {}): Site {
  const { debate, evaluation } = bundledMap();
  return makeSite(debate, evaluation, readSettings(environment));
}
