import { constants } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { eventOf, githubApi, listOf, numberIn, textIn, type GithubApi } from "./api.ts";

/** Posts the checker's report as a comment on the issue. Runs in the workflow `claim-issue` with a token that may write to issues. */
export async function answerIssue(folder: string): Promise<void> {
  const event = await eventOf();
  await keepComment(githubApi(), numberIn(event, "issue", "number"), {
    name: "checked claim",
    text: await readFile(join(folder, "answer.md"), "utf8"),
    whole: `The full text is \`answer.md\` in the artifact \`proposal\` of [its run](${runAddress(Number(process.env["GITHUB_RUN_ID"]))}).`,
  });
}

/**
 * Posts the result of the workflow `review` as a comment on its pull request. Runs in the workflow `review-comment` with the
 * code of the main branch. The input folder was written by the contributor's code and is not trusted: the number of the pull
 * request is accepted only if its newest commit is the one that was reviewed.
 */
export async function postReview(folder: string): Promise<void> {
  const event = await eventOf();
  const reviewed = textIn(event, "workflow_run", "head_sha");
  // A link would post a file of this job, such as its environment with the token.
  const written = (name: string): Promise<string> =>
    readFile(join(folder, name), { encoding: "utf8", flag: constants.O_RDONLY | constants.O_NOFOLLOW });
  const number = (await written("number")).trim();
  if (!/^\d{1,9}$/.test(number)) throw new Error("The review names no pull request.");
  const api = githubApi();
  const head = textIn(await api.send("GET", `pulls/${number}`), "head", "sha");
  if (head !== reviewed) {
    process.stdout.write(`Pull request ${number} has newer commits than this review: nothing is posted.\n`);
    return;
  }
  const run = numberIn(event, "workflow_run", "id");
  await keepComment(api, Number(number), {
    name: "review of claims",
    text: await written("review.md"),
    whole: `The full text is \`review.md\` in the artifact \`review\` of [its run](${runAddress(run)}).`,
  });
}

/** The page of a workflow run, which lists its artifacts; `run` is its id. */
export function runAddress(run: number): string {
  const { GITHUB_SERVER_URL: server = "https://github.com", GITHUB_REPOSITORY: repository = "" } = process.env;
  return `${server}/${repository}/actions/runs/${run}`;
}

const pageSize = 100;

/** A comment that is kept up to date. */
interface Comment {
  /** Identifies the comment among those of the bot. */
  readonly name: string;
  /** Markdown, which may contain text by anybody; mentions in it are disabled. */
  readonly text: string;
  /** A sentence that says where the full text is, if the text is too long. */
  readonly whole: string;
}

/**
 * Creates or updates the bot's comment of this name on an issue or pull request. Never changes comments by other people.
 */
async function keepComment(api: GithubApi, issue: number, { name, text, whole }: Comment): Promise<void> {
  const marker = `<!-- ${name} -->`;
  const body = `${marker}\n${shortened(withoutCalls(text), whole)}`;
  const known = await findComment(api, issue, marker);
  if (known === null) await api.send("POST", `issues/${issue}/comments`, { body });
  else await api.send("PATCH", `issues/comments/${known}`, { body });
}

async function findComment(api: GithubApi, issue: number, marker: string): Promise<number | null> {
  for (let page = 1; ; page++) {
    const comments = listOf(await api.send("GET", `issues/${issue}/comments?per_page=${pageSize}&page=${page}`));
    const ours = comments.find(
      (comment) =>
        textIn(comment, "user", "login") === "github-actions[bot]" && textIn(comment, "body").startsWith(marker),
    );
    if (ours !== undefined) return numberIn(ours, "id");
    if (comments.length < pageSize) return null;
  }
}

/** GitHub allows at most 65,536 characters in a comment. */
const mostCharacters = 60_000;

/**
 * Markdown that fits into a comment. Longer text is cut after a line, an open code block is closed, and `whole`, a sentence that
 * says where the full text is, is put first.
 */
export function shortened(markdown: string, whole: string): string {
  if (markdown.length <= mostCharacters) return markdown;
  const end = markdown.lastIndexOf("\n", mostCharacters);
  const kept = markdown.slice(0, end === -1 ? mostCharacters : end).replace(/[\uD800-\uDBFF]$/, "");
  return `**This is only the beginning, because the text is too long for a comment.** ${whole}\n\n${kept}${closing(kept)}\n`;
}

/** The fence that closes an open code block at the end of a text; "" if there is none. */
function closing(markdown: string): string {
  let open = "";
  for (const line of markdown.split("\n")) {
    const [, fence = "", rest = ""] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (open === "") open = fence.startsWith("`") && rest.includes("`") ? "" : fence;
    else if (fence.startsWith(open) && rest.trim() === "") open = "";
  }
  return open === "" ? "" : `\n${open}`;
}

/** A zero-width space, which ends a mention. */
const nothing = "\u200B";

/**
 * Markdown without mentions (`@name`). Also handles `&#64;` and `&commat;`. Ignores what follows the sign, because the letters of
 * a name can be entities too.
 */
export function withoutCalls(markdown: string): string {
  return markdown.replace(/@|&(?:#0*64|#x0*40|commat);/gi, (sign) => sign + nothing);
}
