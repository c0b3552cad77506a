import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { eventOf, githubApi, GithubError, listOf, numberIn, textIn, valueIn, type GithubApi } from "./api.ts";

/**
 * Opens a pull request with the files of a checked proposal on a branch named after its issue, or updates that branch. Runs in
 * the workflow `claim-issue` and uses GitHub's API for trees and commits, so that no text of the issue reaches a shell or git.
 */
export async function proposeClaim(folder: string): Promise<void> {
  const event = await eventOf();
  const proposal = readProposal(JSON.parse(await readFile(join(folder, "proposal.json"), "utf8")));
  const issue = numberIn(event, "issue", "number");
  const api = githubApi();
  const target = textIn(event, "repository", "default_branch");
  const branch = `claim/issue-${issue}`;
  const message = `${proposal.title}\n\n${origin(branch)}${credit(event)}`;
  await commitTo(api, { branch, target, message, files: proposal.files });
  await openRequest(api, branch, target, issue, proposal);
}

/** The sentence that identifies commits made by this program. */
function origin(branch: string): string {
  return `Made of what was filed for ${branch}.`;
}

/** Names the author of the issue as co-author of the commit. */
function credit(event: unknown): string {
  const login = textIn(event, "issue", "user", "login");
  const id = valueIn(event, "issue", "user", "id");
  if (!/^[A-Za-z0-9-]{1,39}$/.test(login) || typeof id !== "number") return "";
  return `\n\nCo-authored-by: ${login} <${id}+${login}@users.noreply.github.com>`;
}

/** The content of the branch, and what the contributor says of it, as Markdown. */
interface Change {
  readonly title: string;
  readonly note: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** Reads the proposal and checks again that its paths are in the claims folder. */
function readProposal(json: unknown): Change {
  const files = listOf(valueIn(json, "files")).map((file) => ({
    path: textIn(file, "path"),
    text: textIn(file, "text"),
  }));
  const outside = files.find(({ path }) => !/^claims(\/[a-z0-9-]+)+\.yaml$/.test(path));
  if (outside !== undefined || files.length === 0)
    throw new Error("The proposal has no file, or a file outside the claims folder.");
  return { title: textIn(json, "title"), note: textIn(json, "note"), files };
}

interface Commit {
  readonly branch: string;
  readonly target: string;
  readonly message: string;
  readonly files: Change["files"];
}

async function commitTo(api: GithubApi, { branch, target, message, files }: Commit): Promise<void> {
  const base = textIn(await api.send("GET", `git/ref/heads/${target}`), "object", "sha");
  const baseTree = textIn(await api.send("GET", `git/commits/${base}`), "tree", "sha");
  const tree = textIn(
    await api.send("POST", "git/trees", {
      base_tree: baseTree,
      tree: files.map(({ path, text }) => ({ path, mode: "100644", type: "blob", content: text })),
    }),
    "sha",
  );
  const commit = textIn(await api.send("POST", "git/commits", { message, tree, parents: [base] }), "sha");
  try {
    await api.send("POST", "git/refs", { ref: `refs/heads/${branch}`, sha: commit });
  } catch (error) {
    // 422: the branch already exists, from an earlier edit of the same issue.
    if (!(error instanceof GithubError) || error.status !== 422) throw error;
    const head = textIn(await api.send("GET", `git/ref/heads/${branch}`), "object", "sha");
    if (!textIn(await api.send("GET", `git/commits/${head}`), "message").includes(origin(branch)))
      throw new Error(
        `Somebody else has changed the branch \`${branch}\`, so it is not updated. Delete it to create it again from the issue.`,
        { cause: error },
      );
    await api.send("PATCH", `git/refs/heads/${branch}`, { sha: commit, force: true });
  }
}

/** Opens a pull request for the branch, if none is open. */
async function openRequest(
  api: GithubApi,
  branch: string,
  target: string,
  issue: number,
  { title, note }: Change,
): Promise<void> {
  const owner = api.repository.split("/")[0] ?? "";
  const [open] = listOf(await api.send("GET", `pulls?state=open&head=${owner}:${encodeURIComponent(branch)}`));
  if (open !== undefined) return;
  const body = [
    `From issue #${issue}, which has the checker's report. Closes #${issue}.`,
    "",
    ...(note === "" ? [] : [note, ""]),
    "The checker runs after every edit of the issue. Add the label `test` to run the tests and the review with a preview.",
    "",
  ].join("\n");
  try {
    await api.send("POST", "pulls", { title, head: branch, base: target, body });
  } catch (error) {
    if (!(error instanceof GithubError) || error.status !== 403) throw error;
    throw new Error(
      `Workflows of this repository are not allowed to open pull requests. The files are on the branch \`${branch}\`. ` +
        "Turn on Settings → Actions → General → “Allow GitHub Actions to create and approve pull requests”, then run this job again.",
      { cause: error },
    );
  }
}

/**
 * Starts the checker on the pull request that `claim-issue` opened. GitHub starts no workflow for events that a workflow causes,
 * unless it is dispatched. Runs with a token that may only do this.
 */
export async function startCheck(): Promise<void> {
  const event = await eventOf();
  const ref = `claim/issue-${numberIn(event, "issue", "number")}`;
  await githubApi().send("POST", "actions/workflows/check.yml/dispatches", { ref });
}
