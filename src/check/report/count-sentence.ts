import type { Diagnostic } from "../../claims/model/index.ts";

/** The last line of a report: "2 errors and 1 warning in 3 of 614 files." */
export function countSentence(diagnostics: readonly Diagnostic[], fileCount: number): string {
  const among = count(fileCount, "file");
  if (diagnostics.length === 0) return `No problems in ${among}.`;
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  const parts = [
    ...(errors > 0 ? [count(errors, "error")] : []),
    ...(warnings > 0 ? [count(warnings, "warning")] : []),
  ];
  const paths = new Set(diagnostics.map(({ path }) => path));
  // A missing file is not counted among them.
  return paths.size > fileCount ? `${parts.join(" and ")}.` : `${parts.join(" and ")} in ${paths.size} of ${among}.`;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}
