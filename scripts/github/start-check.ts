/**
 * Starts the checker on the pull request that `claim-issue` opened. GitHub starts no workflow for events that a workflow causes,
 * unless it is dispatched. Runs with a token that may only do this.
 */
import { readFile } from "node:fs/promises";
import { githubApi } from "./github-api.ts";
import { numberIn } from "./read-json.ts";
import { runStep } from "./run-step.ts";

await runStep(async () => {
  const event: unknown = JSON.parse(await readFile(process.env["GITHUB_EVENT_PATH"] ?? "", "utf8"));
  const ref = `claim/issue-${numberIn(event, "issue", "number")}`;
  await githubApi(process.env).send("POST", "actions/workflows/check.yml/dispatches", { ref });
});
