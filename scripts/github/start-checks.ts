/**
 * Starts the checks of the pull request that `claim-issue` opened. GitHub starts none by itself for what a workflow does, save
 * where a workflow asks for another by name. Runs with a token that may do this alone.
 */
import { readFile } from "node:fs/promises";
import { runStep } from "./run-step.ts";
import { githubApi } from "./github-api.ts";
import { numberIn } from "./read-json.ts";

await runStep(async () => {
  const event: unknown = JSON.parse(await readFile(process.env["GITHUB_EVENT_PATH"] ?? "", "utf8"));
  const number = process.argv[2] ?? "";
  if (!/^\d{1,9}$/.test(number)) throw new Error("Name the number of the pull request.");
  const ref = `claim/issue-${numberIn(event, "issue", "number")}`;
  const api = githubApi(process.env);
  await api.send("POST", "actions/workflows/test.yml/dispatches", { ref });
  await api.send("POST", "actions/workflows/review.yml/dispatches", { ref, inputs: { number } });
});
