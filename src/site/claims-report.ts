import { textReport } from "../check/report/reports.ts";
import { rulesFile, withCommandsHere } from "../files/commands-here.ts";
import type { CompiledClaims } from "./compilation.ts";

/** The claims have errors. The message is the checker's report on them. */
export class ClaimsError extends Error {
  override readonly name = "ClaimsError";
}

/** What was found in claim files. */
type Checked = Pick<CompiledClaims, "diagnostics" | "files">;

/** Throws a `ClaimsError` if the claims have an error. It reports the errors alone. */
export function refuseErrors({ diagnostics, files }: Checked): void {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return;
  const next = "Nothing was done: fix the errors first. `npm run check` also shows the warnings.";
  throw new ClaimsError(`${claimsReport({ diagnostics: errors, files })}${next}`);
}

/** The checker's report on the claims, with its warnings. */
export function claimsReport({ diagnostics, files }: Checked, colour = process.stderr.isTTY): string {
  return textReport(withCommandsHere(diagnostics), files, { colour, rulesFile: rulesFile() });
}
