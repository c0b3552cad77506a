import type { Diagnostic } from "../../claims/model/index.ts";
import { escapeInvisible } from "../../text/visible-text.ts";

/** The report as JSON: one array, one diagnostic per line. */
export function jsonReport(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return "[]\n";
  // Escapes keep invisible characters from affecting a terminal.
  const lines = diagnostics.map((diagnostic) => escapeInvisible(JSON.stringify(diagnostic)));
  return `[\n${lines.join(",\n")}\n]\n`;
}
