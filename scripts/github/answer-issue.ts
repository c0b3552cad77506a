/** Posts the checker's report as a comment on the issue. Runs in the workflow `claim-issue` with a token that may write to issues. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runStep } from "./run-step.ts";
import { githubApi } from "./github-api.ts";
import { keepComment } from "./keep-comment.ts";
import { numberIn } from "./read-json.ts";
import { runAddress } from "./run-address.ts";

await runStep(async () => {
  const event: unknown = JSON.parse(await readFile(process.env["GITHUB_EVENT_PATH"] ?? "", "utf8"));
  const run = Number(process.env["GITHUB_RUN_ID"]);
  await keepComment(githubApi(process.env), numberIn(event, "issue", "number"), {
    name: "checked claim",
    text: await readFile(join(process.argv[2] ?? "", "answer.md"), "utf8"),
    whole: `The full text is \`answer.md\` in the artifact \`proposal\` of [its run](${runAddress(process.env, run)}).`,
  });
});
