import { join } from "node:path";
import type { SourceFile } from "../../src/claims/model/index.ts";
import { compile } from "../../src/compile.ts";
import { readClaims } from "../../src/files/read-claims.ts";
import { readSettings } from "../../src/site/settings.ts";
import { makeSite, type Site } from "../../src/site/site.ts";

type Environment = Readonly<Record<string, string>>;

/** The claims folder of a debate in test/fixtures. */
export const fixtureClaims = (name: string): string => join(import.meta.dirname, "../fixtures/debates", name, "claims");

/** The site of a debate in test/fixtures, under the given environment. */
export const fixtureSite = (name: string, environment?: Environment): Site =>
  siteOfFiles(readClaims(fixtureClaims(name)).files, environment);

/** The site of the small debate about tea, under the given environment. */
export const smallSite = (environment?: Environment): Site => fixtureSite("small", environment);

/** The site of claim files, each a text by its path in the claims folder. */
export const siteWith = (files: Readonly<Record<string, string>>, environment?: Environment): Site =>
  siteOfFiles(
    Object.entries(files).map(([path, text]) => ({ path: `claims/${path}`, text })),
    environment,
  );

/** The site of files as they are read. */
export function siteOfFiles(files: readonly SourceFile[], environment: Environment = {}): Site {
  const { debate, evaluation } = compile(files);
  return makeSite(debate, evaluation, readSettings(environment));
}
