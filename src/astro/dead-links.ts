import { statSync } from "node:fs";
import { join } from "node:path";
import { locate } from "../check/report/locate.ts";
import { parse } from "../claims/index.ts";
import type { Finding, Placed } from "../claims/model/index.ts";
import { filesIn } from "../files/read-custom-files.ts";
import { type CompiledClaims, refuseErrors } from "../site/compilation.ts";
import { inlineCode } from "../text/escape.ts";
import { nearest } from "../text/nearest.ts";
import { sitePath } from "../text/paths.ts";

/** Throws a `ClaimsError` if a page of the map names a file or page that is not in the folder of the whole site. */
export function refuseDeadLinks({ debate, files }: Pick<CompiledClaims, "debate" | "files">, folder: string): void {
  const pages = new Set(debate.pages.map(({ path }) => path));
  const addresses = files.filter(({ path }) => pages.has(path)).flatMap((file) => parse(file).urls);
  const findings = addresses.flatMap((address) => findDead(address, folder));
  refuseErrors({ diagnostics: locate(findings, files, debate.map.url), files });
}

function findDead({ value, place }: Placed<string>, folder: string): readonly Finding[] {
  const address = sitePath(value);
  if (address === null) return [];
  const path = decoded(address.replace(/[?#].*$/, ""));
  const file = join(folder, path.replace(/(?<=^|\/)$/, "index.html"));
  if (statSync(file, { throwIfNoEntry: false })?.isFile() === true) return [];
  const all = filesIn(folder).map((each) => each.replace(/(?<=^|\/)index\.html$/, ""));
  const meant = nearest(path, all);
  return [
    {
      rule: "missing-file",
      severity: "error",
      place,
      message: `${inlineCode(value)} leads to no file in \`public/\` and no page of the site.`,
      help:
        meant === null
          ? "Put the file into `public/`, beside the claims folder, or correct the address."
          : `Did you mean ${inlineCode(`/${meant}`)}?`,
    },
  ];
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
