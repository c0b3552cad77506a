/** `npm run write-issue-form`: generates the issue forms. */
import { mkdir, writeFile } from "node:fs/promises";
import { filesIssueForm, issueForm } from "./github/issue-form.ts";

const folder = `${import.meta.dirname}/../.github/ISSUE_TEMPLATE`;
await mkdir(folder, { recursive: true });
await writeFile(`${folder}/claim.yml`, issueForm());
await writeFile(`${folder}/files.yml`, filesIssueForm());
