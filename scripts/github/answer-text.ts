import { withCommandsHere } from "../../src/files/commands-here.ts";
import { githubSummary } from "../../src/check/report/github-report.ts";
import type { SourceFile } from "../../src/claims/model/index.ts";
import type { Proposal } from "./proposal.ts";

/** The answer to an issue: the result, the checker's report, and the proposed files. `map` has the existing files. */
export function answerText({ files, diagnostics, refusals }: Proposal, map: readonly SourceFile[]): string {
  const touched = map.filter(({ path }) => diagnostics.some((found) => found.path === path));
  const own = new Set(files.map(({ path }) => path));
  const quoted = [...files, ...touched.filter(({ path }) => !own.has(path))];
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const outcome =
    errors > 0 || refusals.length > 0
      ? "**This can't be added to the map yet.** Fix the problems below by editing the issue; it is checked again after each edit."
      : diagnostics.length > 0
        ? "**This can be added to the map.** A pull request is opened with it. A reviewer will ask about the warnings below."
        : "**This can be added to the map.** A pull request is opened with it, for a reviewer to read.";
  return [
    outcome,
    "",
    ...refusals.map((sentence) => `- ${sentence}\n`),
    ...files.filter(({ path }) => isNumbered(path)).map(({ path }) => `- ${askForName(path)}\n`),
    diagnostics.length > 0 ? githubSummary(withCommandsHere(diagnostics), quoted) : "",
    ...files.map(({ path, text }) => `${inline(path)}\n\n${fenced(text)}\n`),
  ].join("\n");
}

/** Whether a file got a numbered name, because none could be made from its words. */
const isNumbered = (path: string): boolean => /\/new-[a-z]+-\d+\.yaml$/.test(path);

const askForName = (path: string): string =>
  `${inline(path)} has a number as its name, because its words have no Latin letters. Suggest a name in a comment; the reviewer will rename it before merging.`;

const inline = (path: string): string => `\`${path.replaceAll("`", "'")}\``;

/** Text in a code fence that is longer than any run of backticks in it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}yaml\n${text}${fence}`;
}
