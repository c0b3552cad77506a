/**
 * Opens a pull request with the files of a checked proposal on a branch named after its issue, or brings that branch up to
 * date. Runs in the workflow `claim-issue`, through GitHub's interface for trees and commits: no shell and no git see any
 * of the issue's text.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runStep } from "./run-step.ts";
import { githubApi, GithubError, type GithubApi } from "./github-api.ts";
import { listOf, numberIn, textIn, valueIn } from "./read-json.ts";

await runStep(async () => {
  const event: unknown = JSON.parse(await readFile(process.env["GITHUB_EVENT_PATH"] ?? "", "utf8"));
  const proposal = readProposal(JSON.parse(await readFile(join(process.argv[2] ?? "", "proposal.json"), "utf8")));
  const issue = numberIn(event, "issue", "number");
  const api = githubApi(process.env);
  const target = textIn(event, "repository", "default_branch");
  const branch = `claim/issue-${issue}`;
  await commitTo(api, branch, target, proposal);
  await openRequest(api, branch, target, issue, proposal);
});

/** What goes on the branch. */
interface Change {
  readonly title: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** The proposal was made by our own code from somebody's words; its paths are held to the claims folder once more. */
function readProposal(json: unknown): Change {
  const files = listOf(valueIn(json, "files")).map((file) => ({
    path: textIn(file, "path"),
    text: textIn(file, "text"),
  }));
  const stray = files.find(({ path }) => !/^claims(\/[a-z0-9-]+)+\.yaml$/.test(path));
  if (stray !== undefined || files.length === 0) throw new Error("The proposal names no file of the claims folder.");
  return { title: textIn(json, "title"), files };
}

async function commitTo(api: GithubApi, branch: string, target: string, { title, files }: Change): Promise<void> {
  const base = textIn(await api.send("GET", `git/ref/heads/${target}`), "object", "sha");
  const baseTree = textIn(await api.send("GET", `git/commits/${base}`), "tree", "sha");
  const tree = textIn(
    await api.send("POST", "git/trees", {
      base_tree: baseTree,
      tree: files.map(({ path, text }) => ({ path, mode: "100644", type: "blob", content: text })),
    }),
    "sha",
  );
  const commit = textIn(await api.send("POST", "git/commits", { message: title, tree, parents: [base] }), "sha");
  try {
    await api.send("POST", "git/refs", { ref: `refs/heads/${branch}`, sha: commit });
  } catch (error) {
    // 422: the branch is there already, from an earlier form of the same issue.
    if (!(error instanceof GithubError) || error.status !== 422) throw error;
    await api.send("PATCH", `git/refs/heads/${branch}`, { sha: commit, force: true });
  }
}

async function openRequest(
  api: GithubApi,
  branch: string,
  target: string,
  issue: number,
  { title }: Change,
): Promise<void> {
  const owner = api.repository.split("/")[0] ?? "";
  const open = listOf(await api.send("GET", `pulls?state=open&head=${owner}:${encodeURIComponent(branch)}`));
  if (open.length > 0) return;
  await api.send("POST", "pulls", {
    title,
    head: branch,
    base: target,
    body: [
      `From issue #${issue}, which has the checker's report. Closes #${issue}.`,
      "",
      "GitHub starts no checks on requests that a workflow opens: close this one and open it again to start them.",
      "",
    ].join("\n"),
  });
}
