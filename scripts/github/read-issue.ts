/**
 * Checks the issue in GitHub's event file and writes `answer.md` (a comment for the issue) and `proposal.json` (the files) to a
 * folder. Sets the output `passed`. Needs no network and no permissions.
 */
import { appendFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { compile } from "../../src/compile.ts";
import { readClaims } from "../../src/files/read-claims.ts";
import { readSettings } from "../../src/site/settings.ts";
import { runProgram } from "../run-program.ts";
import { UsageError } from "../run-program.ts";
import { answerText } from "./answer-text.ts";
import { bundleIn, proposeBundle } from "./bundle-proposal.ts";
import { issueAnswers } from "./issue-answers.ts";
import { issueForm } from "./issue-form.ts";
import { propose } from "./proposal.ts";
import { textIn } from "./read-json.ts";

await runProgram(async () => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new UsageError("Give the folder to write to.");
  const event: unknown = JSON.parse(await readFile(process.env["GITHUB_EVENT_PATH"] ?? "", "utf8"));
  const { claimsFolder } = readSettings(process.env);
  const { files } = readClaims(claimsFolder);
  const { debate, diagnostics } = compile(files);
  const map = { debate, diagnostics, files, root: basename(resolve(claimsFolder)) };
  const day = textIn(event, "issue", "created_at").slice(0, 10);
  const body = textIn(event, "issue", "body");
  const bundle = bundleIn(body);
  const proposal = bundle === null ? propose(issueAnswers(body, issueForm()), map, day) : proposeBundle(bundle, map);
  const isRefused = proposal.refusals.length > 0;
  const passed = !isRefused && proposal.diagnostics.every(({ severity }) => severity !== "error");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "answer.md"), answerText(proposal, files));
  await writeFile(join(folder, "proposal.json"), `${JSON.stringify(proposal, null, 2)}\n`);
  const output = process.env["GITHUB_OUTPUT"];
  if (output) await appendFile(output, `passed=${String(passed)}\n`);
  process.stdout.write(`${passed ? "passed" : "not yet"}: ${proposal.diagnostics.length} findings\n`);
});
