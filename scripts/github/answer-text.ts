import { githubSummary } from "../../src/report/github-report.ts";
import type { SourceFile } from "../../src/model/index.ts";
import type { Proposal } from "./proposal.ts";

/** What the program answers in an issue: what is missing or that nothing is, the checker's report, and the files as they would be. `map` are the files that are there. */
export function answerText({ files, diagnostics, refusals }: Proposal, map: readonly SourceFile[]): string {
  const touched = map.filter(({ path }) => diagnostics.some((found) => found.path === path));
  const own = new Set(files.map(({ path }) => path));
  const quoted = [...files, ...touched.filter(({ path }) => !own.has(path))];
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const outcome =
    errors > 0 || refusals.length > 0
      ? "**This can't go on the map yet.** Edit the issue to mend what is listed here; it will be read again."
      : diagnostics.length > 0
        ? "**It can go on the map.** A pull request is opened with it; a reviewer will ask about what is listed here."
        : "**It can go on the map.** A pull request is opened with it; a reviewer will read it there.";
  return [
    outcome,
    "",
    ...refusals.map((sentence) => `- ${sentence}\n`),
    ...files.filter(({ path }) => isNumbered(path)).map(({ path }) => `- ${askForName(path)}\n`),
    diagnostics.length > 0 ? githubSummary(diagnostics, quoted) : "",
    ...files.map(({ path, text }) => `${inline(path)}\n\n${fenced(text)}\n`),
  ].join("\n");
}

/** A name that was made of no words of the file; a file keeps its name for ever. */
const isNumbered = (path: string): boolean => /\/new-[a-z]+-\d+\.yaml$/.test(path);

const askForName = (path: string): string =>
  `${inline(path)} has a number for a name, because its words have no Latin letters. Write in a comment which name it should have: the reviewer renames it before it is merged.`;

const inline = (path: string): string => `\`${path.replaceAll("`", "'")}\``;

/** In a fence longer than any run of backticks in the text, nothing of it is Markdown. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}yaml\n${text}${fence}`;
}
