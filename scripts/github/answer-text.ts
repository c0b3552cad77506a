import { githubSummary } from "../../src/report/github-report.ts";
import type { Proposal } from "./proposal.ts";

/** What the program answers in an issue: what is missing or that nothing is, the checker's report, and the files as they would be. */
export function answerText({ files, diagnostics }: Proposal): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const outcome =
    errors > 0
      ? "**This can't go on the map yet.** Edit the issue to mend what is listed here; it will be read again."
      : diagnostics.length > 0
        ? "**It can go on the map.** A pull request is opened with it; a reviewer will ask about what is listed here."
        : "**It can go on the map.** A pull request is opened with it; a reviewer will read it there.";
  return [
    outcome,
    "",
    diagnostics.length > 0 ? githubSummary(diagnostics, files) : "",
    ...files.map(({ path, text }) => `${inline(path)}\n\n${fenced(text)}\n`),
  ].join("\n");
}

const inline = (path: string): string => `\`${path.replaceAll("`", "'")}\``;

/** In a fence longer than any run of backticks in the text, nothing of it is Markdown. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}yaml\n${text}${fence}`;
}
