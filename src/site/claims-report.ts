import { withCommandsHere } from "../files/commands-here.ts";
import { rulesFile } from "../files/rules-file.ts";
import { textReport } from "../report/text-report.ts";
import { hasErrors, type CompiledClaims } from "./compilation.ts";

/** The claims have errors. The message is the checker's report. */
export class ClaimsError extends Error {
  override readonly name = "ClaimsError";
}

/** Throws a `ClaimsError` if the claims have an error. */
export function refuseErrors(claims: CompiledClaims): void {
  if (hasErrors(claims)) throw new ClaimsError(claimsReport(claims));
}

/** The checker's report on the claims, with its warnings. */
export function claimsReport({ diagnostics, files }: CompiledClaims, colour = process.stderr.isTTY): string {
  return textReport(withCommandsHere(diagnostics), files, { colour, rulesFile: rulesFile() });
}
