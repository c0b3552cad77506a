import { compile } from "../compile.ts";
import { readClaims } from "../files/read-claims.ts";
import type { Compilation, SourceFile } from "../model.ts";
import { readSettings } from "./settings.ts";

/** A compilation and the files that it came from, which its report quotes. */
export interface CompiledClaims extends Compilation {
  readonly files: readonly SourceFile[];
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
  const { claimsFolder, origin, base } = readSettings(process.env);
  const { files, findings } = readClaims(claimsFolder);
  const site = origin === null ? {} : { site: origin + base };
  return { ...compile(files, { found: findings, ...site }), files };
}
