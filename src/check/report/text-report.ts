import type { Diagnostic, SourceFile } from "../../claims/model/index.ts";
import { codeFrame } from "./code-frame.ts";
import { countSentence } from "./count-sentence.ts";
import { visibleLines, visibleText } from "../../text/visible-text.ts";

/** Options of a text report. */
export interface TextReportOptions {
  readonly colour: boolean;
  /** The address of the list of rules, for findings whose link has no site; "" if there is none. */
  readonly rulesFile?: string;
}

/** The report as text: each finding with its place, its line and how to fix it, and a count at the end. After an error, some rules can't tell what they would report. */
export function textReport(
  diagnostics: readonly Diagnostic[],
  files: readonly SourceFile[],
  { colour, rulesFile = "" }: TextReportOptions,
): string {
  const paint = colour ? ansi : plain;
  const linesOf = new Map<string, readonly string[]>();
  const texts = new Map(files.map(({ path, text }) => [path, text]));

  const lineOf = ({ path, line }: Diagnostic): string => {
    const lines = linesOf.get(path) ?? (texts.get(path) ?? "").replace(/^\uFEFF/, "").split(/\r?\n/);
    linesOf.set(path, lines);
    return lines[line - 1] ?? "";
  };

  const entries = diagnostics.map((diagnostic) => {
    const { rule, severity, path, line, column, message, help, docs } = diagnostic;
    const { code, mark } = codeFrame(lineOf(diagnostic), diagnostic);
    const number = String(line).padStart(4);
    const margin = " ".repeat(number.length);
    const address = docs.startsWith("/") && rulesFile !== "" ? `${rulesFile}#${rule}` : docs;
    return [
      `${paint[severity](`${severity}[${rule}]`)}: ${paint.strong(visibleText(message))}`,
      `  ${paint.quiet("-->")} ${visibleText(path)}:${line}:${column}`,
      `${paint.quiet(`${number} |`)} ${code}`.trimEnd(),
      `${paint.quiet(`${margin} |`)} ${paint[severity](mark)}`,
      ...(help === "" ? [] : [`  ${paint.quiet("help:")} ${visibleLines(help).join("\n        ")}`]),
      `  ${paint.quiet("docs:")} ${visibleText(address)}`,
      "",
      "",
    ].join("\n");
  });
  const hasErrors = diagnostics.some(({ severity }) => severity === "error");
  const more = hasErrors ? " More may be found once the errors are fixed." : "";
  return `${entries.join("")}${countSentence(diagnostics, files.length)}${more}\n`;
}

type Paint = Readonly<Record<"error" | "warning" | "strong" | "quiet", (text: string) => string>>;

const unchanged = (text: string): string => text;
const plain: Paint = { error: unchanged, warning: unchanged, strong: unchanged, quiet: unchanged };

const escape = "\u001B[";
const painted =
  (code: string) =>
  (text: string): string =>
    `${escape}${code}m${text}${escape}0m`;
const ansi: Paint = { error: painted("1;31"), warning: painted("1;33"), strong: painted("1"), quiet: painted("34") };
