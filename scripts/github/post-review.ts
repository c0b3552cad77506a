/**
 * Posts the result of the workflow `review` as a comment on its pull request. Runs in the workflow `review-comment` with the
 * code of the main branch. The input folder was written by the contributor's code and is not trusted: the number of the pull
 * request is accepted only if its newest commit is the one that was reviewed.
 */
import { constants } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runStep } from "./run-step.ts";
import { githubApi } from "./github-api.ts";
import { keepComment } from "./keep-comment.ts";
import { numberIn, textIn } from "./read-json.ts";
import { runAddress } from "./run-address.ts";

await runStep(async () => {
  const folder = process.argv[2] ?? "";
  const event: unknown = JSON.parse(await readFile(process.env["GITHUB_EVENT_PATH"] ?? "", "utf8"));
  const reviewed = textIn(event, "workflow_run", "head_sha");
  // A link would post a file of this job, such as its environment with the token.
  const written = (name: string): Promise<string> =>
    readFile(join(folder, name), { encoding: "utf8", flag: constants.O_RDONLY | constants.O_NOFOLLOW });
  const number = (await written("number")).trim();
  if (!/^\d{1,9}$/.test(number)) throw new Error("The review names no pull request.");
  const api = githubApi(process.env);
  const head = textIn(await api.send("GET", `pulls/${number}`), "head", "sha");
  if (head !== reviewed) {
    process.stdout.write(`Pull request ${number} has newer commits than this review: nothing is posted.\n`);
    return;
  }
  const run = numberIn(event, "workflow_run", "id");
  await keepComment(api, Number(number), {
    name: "review of claims",
    text: await written("review.md"),
    whole: `The full text is \`review.md\` in the artifact \`review\` of [its run](${runAddress(process.env, run)}).`,
  });
});
