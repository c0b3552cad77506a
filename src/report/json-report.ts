import type { Diagnostic } from "../model/index.ts";
import { escapeInvisible } from "./visible-text.ts";

/** The report for programs: one array of diagnostics, a line each. */
export function jsonReport(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return "[]\n";
  // Inside a JSON string an escape means the same as the character, and a terminal can't be played with.
  const lines = diagnostics.map((diagnostic) => escapeInvisible(JSON.stringify(diagnostic)));
  return `[\n${lines.join(",\n")}\n]\n`;
}
