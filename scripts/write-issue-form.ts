/** Writes the issue forms anew from the tables that read the claim files. */
import { mkdir, writeFile } from "node:fs/promises";
import { filesIssueForm, issueForm } from "./github/issue-form.ts";

const folder = `${import.meta.dirname}/../.github/ISSUE_TEMPLATE`;
await mkdir(folder, { recursive: true });
await writeFile(`${folder}/claim.yml`, issueForm());
await writeFile(`${folder}/files.yml`, filesIssueForm());
