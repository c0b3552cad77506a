import { compile } from "../compile.ts";
import { readClaims } from "../files/read-claims.ts";
import type { Compilation, Debate, History, SourceFile } from "../model/index.ts";
import { parseOnce } from "../parse-once.ts";
import { tracer } from "../trace-history.ts";
import { presentHistory } from "../versions/index.ts";
import { currentPast } from "./current-past.ts";
import { restoredNote } from "./restored-note.ts";
import { readSettings } from "./settings.ts";

/** A compilation and the files that it came from, which its report quotes. */
export interface CompiledClaims extends Compilation {
  readonly files: readonly SourceFile[];
  readonly history: History;
  /** What whoever builds should know of the past, in sentences. */
  readonly notes: readonly string[];
}

declare global {
  /** Node runs the configuration and Vite the pages: two module graphs in one process, which share one compilation here. */
  var compiledClaims: CompiledClaims | undefined;
}

/** What the pages show: compiled once a build, however many modules ask. */
export function currentClaims(): CompiledClaims {
  return (globalThis.compiledClaims ??= compileClaims());
}

/** Compiles anew. Pages go on to show what they had if the result has errors. */
export function recompileClaims(): CompiledClaims {
  const claims = compileClaims();
  if (!hasErrors(claims)) globalThis.compiledClaims = claims;
  return claims;
}

export function hasErrors({ diagnostics }: Compilation): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

function compileClaims(): CompiledClaims {
  const settings = readSettings(process.env);
  const { claimsFolder, origin, base } = settings;
  const { files, findings } = readClaims(claimsFolder);
  const read = parseOnce(files);
  const { past, missing, findings: lost, notes } = currentPast(settings, read);
  const site = origin === null ? {} : { site: origin + base };
  const historyOf = past === null ? (debate: Debate): History => presentHistory(debate, missing) : tracer(past);
  const compilation = compile(files, {
    found: [...findings, ...lost],
    read,
    published: (debate) => historyOf(debate).published,
    ...site,
  });
  const history = historyOf(compilation.debate);
  return { ...compilation, files, history, notes: [...notes, ...restoredNote(history)] };
}
