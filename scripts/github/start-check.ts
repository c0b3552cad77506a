/**
 * Starts the checker on the pull request that `claim-issue` opened. GitHub starts nothing by itself for what a workflow does, save
 * where a workflow asks for another by name. Runs with a token that may do this alone.
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
