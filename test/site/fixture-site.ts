import { join } from "node:path";
import { compile } from "../../src/compile.ts";
import { readClaims } from "../../src/files/read-claims.ts";
import { readSettings } from "../../src/site/settings.ts";
import { makeSite, type Site } from "../../src/site/site.ts";

/** The claims folder of a debate in test/fixtures. */
export const fixtureClaims = (name: string): string => join(import.meta.dirname, "../fixtures/debates", name, "claims");

/** The site of a debate in test/fixtures, under the given environment. */
export function fixtureSite(name: string, environment: Readonly<Record<string, string>> = {}): Site {
  const { debate, evaluation } = compile(readClaims(fixtureClaims(name)).files);
  return makeSite(debate, evaluation, readSettings(environment));
}
