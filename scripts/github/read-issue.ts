import { appendFile, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { parseIssue } from "@github/issue-parser";
import { githubSummary } from "../../src/check/report/github-report.ts";
import type { SourceFile } from "../../src/claims/model/index.ts";
import { compile } from "../../src/compile.ts";
import { withCommandsHere } from "../../src/files/commands-here.ts";
import { readClaims } from "../../src/files/read-claims.ts";
import { makeFolder } from "../../src/files/write-files.ts";
import { readSettings } from "../../src/site/settings.ts";
import { escapeMarkdown } from "../../src/versions/impact/impact-markdown.ts";
import { runProgram, UsageError } from "../run-program.ts";
import { eventOf, textIn } from "./api.ts";
import { issueForm } from "./issue-form.ts";
import { bundleIn, proposeBundle, propose, type Proposal } from "./proposal.ts";

/**
 * Checks the issue in GitHub's event file and writes `answer.md` (a comment for the issue) and `proposal.json` (the files) to a
 * folder. Sets the output `passed`. Needs no network and no permissions.
 */
export const readIssue = (folder: string | undefined): Promise<void> =>
  runProgram(async () => {
    if (folder === undefined) throw new UsageError("Give the folder to write to.");
    const event = await eventOf();
    const { claimsFolder } = readSettings(process.env);
    const { files } = readClaims(claimsFolder);
    const { debate, diagnostics } = compile(files);
    const map = { debate, diagnostics, files, root: basename(resolve(claimsFolder)) };
    const day = textIn(event, "issue", "created_at").slice(0, 10);
    const body = textIn(event, "issue", "body");
    const bundle = bundleIn(body);
    const proposal = bundle === null ? propose(issueAnswers(body, issueForm()), map, day) : proposeBundle(bundle, map);
    const passed = !isRefused(proposal) && proposal.diagnostics.every(({ severity }) => severity !== "error");
    makeFolder(folder);
    await writeFile(join(folder, "answer.md"), answerText(proposal, files));
    await writeFile(
      join(folder, "proposal.json"),
      `${JSON.stringify({ ...proposal, note: noteText(proposal) }, null, 2)}\n`,
    );
    const output = process.env["GITHUB_OUTPUT"];
    if (output) await appendFile(output, `passed=${String(passed)}\n`);
    process.stdout.write(`${passed ? "passed" : "not yet"}: ${proposal.diagnostics.length} findings\n`);
  });

/** The answer to an issue: the result, the checker's report, and the proposed files. `map` has the existing files. */
function answerText(proposal: Proposal, map: readonly SourceFile[]): string {
  const { files, diagnostics, refusals, conflicts, offers, there } = proposal;
  const touched = map.filter(({ path }) => diagnostics.some((found) => found.path === path));
  const own = new Set(files.map(({ path }) => path));
  const quoted = [...files, ...touched.filter(({ path }) => !own.has(path))];
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const outcome =
    errors > 0 || isRefused(proposal)
      ? "**This can't be added to the map yet.** Fix the problems below by editing the issue; it is checked again after each edit."
      : diagnostics.length > 0
        ? "**This can be added to the map.** A pull request is opened with it. A reviewer will ask about the warnings below."
        : "**This can be added to the map.** A pull request is opened with it, for a reviewer to read.";
  return [
    outcome,
    "",
    ...[...refusals, ...there].map((sentence) => `- ${sentence}\n`),
    ...[...conflicts, ...offers].map(({ sentence, words }) => `- ${sentence}\n\n${fenced(words)}\n`),
    ...files.filter(({ path }) => isNumbered(path)).map(({ path }) => `- ${askForName(path)}\n`),
    diagnostics.length > 0 ? githubSummary(withCommandsHere(diagnostics), quoted) : "",
    ...files.map(({ path, text }) => `${inline(path)}\n\n${fenced(text)}\n`),
  ].join("\n");
}

/** What the contributor says to the editors, as Markdown; "" for nothing. */
const noteText = ({ note: { by, because } }: Proposal): string =>
  [by === "" ? "" : `Proposed by ${escapeMarkdown(by)}.`, escapeMarkdown(because)].filter(Boolean).join("\n\n");

/** Nothing is left to add where the map has everything already. */
const isRefused = ({ refusals, conflicts, files }: Proposal): boolean =>
  refusals.length + conflicts.length > 0 || files.length === 0;

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

/** The value of a field of the form by its id; "" if it was left empty. */
export type IssueAnswers = (field: string) => string;

/** Parses the body of an issue by the form that it was made with. Text under an unknown heading belongs to the field before it. */
function issueAnswers(body: string, form: string): IssueAnswers {
  const parsed = parseIssue(body.replaceAll("\r\n", "\n"), form);
  const answers = new Map(Object.entries(parsed));
  return (field) => {
    const answer = answers.get(field);
    if (typeof answer === "string") return answer.trim();
    if (Array.isArray(answer)) return answer.join(", ");
    return answer === undefined ? "" : answer.selected.join(", ");
  };
}
