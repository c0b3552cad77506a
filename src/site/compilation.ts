import { compile } from "../compile.ts";
import { readClaims } from "../files/read-claims.ts";
import type { Compilation, Debate, History, SourceFile } from "../model.ts";
import { parseOnce } from "../parse-once.ts";
import { publishedBy, traceHistory } from "../trace-history.ts";
import { presentHistory } from "../versions/index.ts";
import { currentPast } from "./current-past.ts";
import { readSettings } from "./settings.ts";

/** A compilation and the files that it came from, which its report quotes. */
export interface CompiledClaims extends Compilation {
  readonly files: readonly SourceFile[];
  readonly history: History;
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
  const { past, missing } = currentPast(settings, read);
  const site = origin === null ? {} : { site: origin + base };
  let traced: History | null = null;
  const historyOf = (debate: Debate): History =>
    (traced ??= past === null ? presentHistory(debate, missing) : traceHistory(past, debate));
  const compilation = compile(files, {
    found: findings,
    read,
    ...(past === null ? {} : { published: (debate) => publishedBy(past, historyOf(debate)) }),
    ...site,
  });
  return { ...compilation, files, history: historyOf(compilation.debate) };
}
