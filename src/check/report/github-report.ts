import type { Diagnostic, SourceFile } from "../../claims/model/index.ts";
import { countSentence, textReport } from "./reports.ts";
import { visibleLines, visibleText } from "../../text/characters.ts";
import { compareText } from "../../text/order.ts";

/** GitHub shows at most ten annotations per step: nine, and one with the number of the others. */
const shownAnnotations = 9;

/**
 * Workflow commands that GitHub shows as annotations on a pull request, errors first; the summary has all diagnostics.
 * `claimsPath` is the path of the claims folder in the repository, "" or ending with `/`.
 */
export function githubAnnotations(
  diagnostics: readonly Diagnostic[],
  { fileCount, claimsPath }: { readonly fileCount: number; readonly claimsPath: string },
): string {
  const inOrder = diagnostics.toSorted((a, b) => compareText(a.severity, b.severity));
  const shown = inOrder.length <= shownAnnotations + 1 ? inOrder : inOrder.slice(0, shownAnnotations);
  const more = diagnostics.length - shown.length;
  return [
    ...shown.map((diagnostic) => annotation(diagnostic, claimsPath)),
    ...(more > 0 ? [`::notice title=check::${more} more in the summary`] : []),
    countSentence(diagnostics, fileCount),
    "",
  ].join("\n");
}

function annotation(diagnostic: Diagnostic, claimsPath: string): string {
  const { rule, severity, path, line, column, endLine, endColumn, message, help, docs } = diagnostic;
  const file = pathInRepository(path, claimsPath);
  const properties = Object.entries({ file, line, col: column, endLine, endColumn, title: rule });
  const written = properties.map(([name, value]) => `${name}=${escapeProperty(visibleText(String(value)))}`).join(",");
  const body = [visibleText(message), ...visibleLines(help), visibleText(docs)]
    .filter((part) => part !== "")
    .join("\n");
  return `::${severity} ${written}::${escapeData(body)}`;
}

/** The folders that a map may have beside its claims folder. */
const isBeside = (path: string): boolean => /^(?:components|public)\//.test(path);

function pathInRepository(path: string, claimsPath: string): string {
  return isBeside(path) ? claimsPath.replace(/[^/]*\/$/, "") + path : claimsPath + path.replace(/^[^/]*\//, "");
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** In characters. GitHub's limit is 1 MiB; a character takes at most three bytes. */
const longestSummary = 300_000;

/** The whole report for the summary of a workflow step, as text in a code fence. */
export function githubSummary(diagnostics: readonly Diagnostic[], files: readonly SourceFile[]): string {
  const heading = `### Claims: ${countSentence(diagnostics, files.length)}\n`;
  if (diagnostics.length === 0) return heading;
  const report = textReport(diagnostics, files, { colour: false });
  const cut =
    report.length > longestSummary
      ? `${report.slice(0, longestSummary)}\n… (cut: the checker reports the rest on your own machine)\n`
      : report;
  const longestRun = cut.match(/`+/g)?.reduce((longest, run) => Math.max(longest, run.length), 2) ?? 2;
  const fence = "`".repeat(longestRun + 1);
  return `${heading}\n${fence}text\n${cut}${fence}\n`;
}
