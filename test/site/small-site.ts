import { join } from "node:path";
import { compile } from "../../src/compile.ts";
import { readClaims } from "../../src/files/read-claims.ts";
import { readSettings } from "../../src/site/settings.ts";
import { makeSite, type Site } from "../../src/site/site.ts";

const folder = join(import.meta.dirname, "../fixtures/debates/small/claims");

/** The site of the small debate about tea, with the given environment variables. */
export function smallSite(environment: Readonly<Record<string, string>> = {}): Site {
  const { debate, evaluation } = compile(readClaims(folder).files);
  return makeSite(debate, evaluation, readSettings(environment));
}
