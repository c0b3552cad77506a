import { writeFileSync } from "node:fs";
import { sayWhy } from "../src/files/write-error.ts";
import { currentClaims, currentSite } from "../src/site/compilation.ts";
import { refuseErrors } from "../src/site/claims-report.ts";
import { exportFormats, exportText } from "../src/site/data/export-text.ts";
import { readSettings } from "../src/site/settings.ts";
import { readFlags } from "./read-flags.ts";
import { runProgram } from "./run-program.ts";
import { UsageError } from "./site-options.ts";

const names = Object.keys(exportFormats).join(", ");

const help = `npm run export -- FORMAT

Exports the debate as json, or its sources as a bibliography.

  FORMAT          ${names}
  --id ID         one claim (its current version) or one source; claims/ID or sources/ID if both have the same id
  --out FILE      the file to write (default: standard output)
  --claims DIR    the claims folder (default: CLAIMS_DIR, else claims/)

SITE_URL is the origin of the addresses in it (default: url in map.yaml; without one, claims have no address).
Exit code: 0 written, 1 errors in the claim files, 2 could not run.
`;

await runProgram(() => {
  const flags = readFlags(help, { id: { type: "string" }, out: { type: "string" }, claims: { type: "string" } });
  if (flags === null) return;
  const { values, positionals } = flags;
  const [format, ...others] = positionals;
  if (format === undefined || others.length > 0)
    throw new UsageError(`Give one format (${names}), such as: npm run export -- bibtex`);
  const write = Object.hasOwn(exportFormats, format) ? exportFormats[format] : undefined;
  if (write === undefined) throw new UsageError(`There is no format \`${format}\`. The formats are ${names}.`);
  const settings = readSettings({
    ...process.env,
    ...(values.claims !== undefined && { CLAIMS_DIR: values.claims }),
  });
  refuseErrors(currentClaims(settings));
  const text = exportText(currentSite(settings), write, values.id ?? "");
  if (text === null) throw new UsageError(`There is no claim or source \`${values.id ?? ""}\`.`);
  const { out } = values;
  if (out === undefined) process.stdout.write(text);
  else sayWhy(out, () => writeFileSync(out, text));
});
