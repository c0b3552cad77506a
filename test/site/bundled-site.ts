import { compile } from "../../src/compile.ts";
import { readClaims } from "../../src/files/read-claims.ts";
import { readSettings } from "../../src/site/settings.ts";
import { makeSite, type Site } from "../../src/site/site.ts";

/** The site of the map in this repository, without its history. */
export function bundledSite(): Site {
  const { debate, evaluation } = compile(readClaims("claims").files);
  return makeSite(debate, evaluation, readSettings({}));
}
