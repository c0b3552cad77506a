import { impactMarkdown, type Impact } from "../../src/impact/index.ts";
import type { Diagnostic, SourceFile } from "../../src/model/index.ts";
import { githubSummary } from "../../src/report/github-report.ts";

/** What a reviewer and an author read under a pull request: what is missing and who acts next, then what changes on the map. */
export function reviewText(impact: Impact, diagnostics: readonly Diagnostic[], files: readonly SourceFile[]): string {
  return [
    next(impact, diagnostics),
    impactMarkdown(impact),
    diagnostics.length > 0 ? githubSummary(diagnostics, files) : "",
    "Pictures of the touched part before and after are in the artifact `review` of this run, the whole site to open from a disk in `preview`.\n",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function next(impact: Impact, diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  const missing = [
    errors > 0 && `${errors === 1 ? "one error" : `${errors} errors`} to mend (listed below, each with what to do)`,
    warnings > 0 &&
      `${warnings === 1 ? "one warning" : `${warnings} warnings`} to mend or to excuse with \`allow\` and a reason`,
    impact.removed.length > 0 && "a tombstone (`retired`) for each claim that was deleted",
    impact.nearDuplicates.length > 0 && "a word on each claim that says nearly the same as another",
  ].filter((line) => line !== false);
  if (missing.length === 0)
    return "**Nothing is missing.** Next: a reviewer reads it with the questions of the request's description in mind.\n";
  return `**Missing:**\n\n${missing.map((line) => `- ${line}`).join("\n")}\n\nNext: the author.\n`;
}
