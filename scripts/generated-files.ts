/** `npm run generate`: writes the files that follow from the schemas of claim files, the rules and the words. A test compares them. */
import { writeFile } from "node:fs/promises";
import type { SourceFile } from "../src/claims/model/index.ts";
import { jsonSchema } from "../src/contribute/write/index.ts";
import { contributorPage } from "./contributor-page.ts";
import { filesIssueForm, issueForm } from "./github/issue-form.ts";
import { lookAlikesModule } from "./look-alikes.ts";

const kinds = ["claim", "question", "source", "person", "debate", "map", "page", "tour", "term"] as const;

export const generatedFiles = (): readonly SourceFile[] => [
  { path: "claims/README.md", text: contributorPage() },
  ...kinds.map((kind) => ({
    path: `public/schema/${kind}.json`,
    text: `${JSON.stringify(jsonSchema(kind), null, 2)}\n`,
  })),
  { path: ".github/ISSUE_TEMPLATE/claim.yml", text: issueForm() },
  { path: ".github/ISSUE_TEMPLATE/files.yml", text: filesIssueForm() },
  { path: "src/text/look-alikes.ts", text: lookAlikesModule() },
];

if (import.meta.main)
  for (const { path, text } of generatedFiles()) await writeFile(`${import.meta.dirname}/../${path}`, text);
