import { appendFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { eventOf, githubApi, numberIn, textIn, type GithubApi } from "./api.ts";

/** A claim with its new sources and people has about 3,000 characters. */
const mostCharacters = 40_000;
/** The most new issues and edits (each is a run) of one person in a day, and of all people in an hour. */
const mostOfPerson = 30;
const mostOfAll = 120;

/**
 * Decides whether the issue in GitHub's event file is processed, before any package is installed, and sets the output
 * `allowed`. If the issue is too long, or is the first over a limit, writes the reason to `answer.md`. Later ones only get a
 * line in the log, so that a flood of issues causes only short jobs.
 */
export async function guardIssue(folder: string): Promise<void> {
  const event = await eventOf();
  const refusal = await refusalOf(event, githubApi());
  const output = process.env["GITHUB_OUTPUT"];
  if (refusal?.answer) {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "answer.md"), `**This issue was not checked.** ${refusal.why}\n`);
  }
  const said = { allowed: refusal === null, answered: refusal === null || refusal.answer };
  if (output) await appendFile(output, `allowed=${String(said.allowed)}\nanswered=${String(said.answered)}\n`);
  if (refusal !== null) process.stdout.write(`${refusal.why}\n`);
}

/** Why the issue is not processed, and whether to post that on it (`answer`); null if it is. */
async function refusalOf(event: unknown, api: GithubApi) {
  const { length } = textIn(event, "issue", "body");
  if (length > mostCharacters)
    return {
      why: `It has ${length.toLocaleString("en")} characters; at most ${mostCharacters.toLocaleString("en")} are allowed. Propose fewer files at a time.`,
      answer: true,
    };
  // Use the time of the event, because the run may have waited.
  const now = Date.parse(textIn(event, "issue", "updated_at"));
  const person = textIn(event, "sender", "login");
  const ofPerson = await runsSince(api, now - 24 * 60 * 60 * 1000, `&actor=${encodeURIComponent(person)}`);
  if (ofPerson > mostOfPerson)
    return {
      why: `You filed or edited more than ${mostOfPerson} claims in 24 hours. Edit this issue tomorrow to have it checked.`,
      answer: ofPerson === mostOfPerson + 1,
    };
  const ofAll = await runsSince(api, now - 60 * 60 * 1000, "");
  if (ofAll > mostOfAll)
    return {
      why: `More than ${mostOfAll} claims were filed or edited in an hour. Edit this issue later to have it checked.`,
      answer: ofAll === mostOfAll + 1,
    };
  return null;
}

/** The number of runs of the workflow since a time, including this one. */
async function runsSince(api: GithubApi, time: number, filter: string): Promise<number> {
  const since = encodeURIComponent(`>=${new Date(time).toISOString().slice(0, 19)}Z`);
  const runs = await api.send("GET", `actions/workflows/claim-issue.yml/runs?per_page=1&created=${since}${filter}`);
  return numberIn(runs, "total_count");
}
