import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseTemplate } from "@github/issue-parser";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { issueFormFaults } from "./issue-form-faults.ts";
import { runScript } from "../../run-script.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const root = join(import.meta.dirname, "../../..");
const events = join(root, "test/fixtures/events");

const folder = temporaryFolder();

async function readIssue(event: string) {
  const out = join(folder, event);
  const output = join(folder, `${event}.output`);
  const { code, error } = await runScript("scripts/github/step.ts", ["read-issue", out], {
    cwd: folder,
    alone: event === "claim",
    environment: {
      CLAIMS_DIR: join(root, "test/fixtures/debates/small/claims"),
      GITHUB_EVENT_PATH: join(events, `${event}.json`),
      GITHUB_OUTPUT: output,
    },
  });
  expect([code, error]).toEqual([0, ""]);
  return {
    answer: readFileSync(join(out, "answer.md"), "utf8"),
    output: readFileSync(output, "utf8"),
    files: readdirSync(out),
  };
}

const templates = readdirSync(join(root, ".github/ISSUE_TEMPLATE")).map((name) => ({
  name,
  form: readFileSync(join(root, ".github/ISSUE_TEMPLATE", name), "utf8"),
}));

test.each(templates)("GitHub's own parser accepts $name, and every field has its own label", ({ form }) => {
  const fields = Object.entries(parseTemplate(form));
  expect(fields.length).toBeGreaterThan(0);
  expect(new Set(fields.map(([, { label }]) => label)).size).toBe(fields.length);
});

test.each(templates)("$name follows the published syntax of GitHub's issue forms", ({ form }) => {
  expect(issueFormFaults(parse(form))).toEqual([]);
});

test("deviations from the published syntax are found", () => {
  const faults = issueFormFaults({
    name: "",
    body: [
      { type: "input", id: "a b", attributes: { label: "A", options: ["x"] } },
      { type: "dropdown", attributes: { label: "A", options: ["x", "x"] } },
      { type: "checkboxes", attributes: { label: "", options: [{ label: "y", id: "z" }] }, validations: {} },
      { type: "markdown", id: "m", attributes: {} },
      { type: "select", attributes: {} },
    ],
  });
  expect(faults).toMatchInlineSnapshot(`
    [
      "the form has no name",
      "the form has no description",
      "the label A stands twice",
      "element 1 has the key options",
      "element 1 has an id with other signs",
      "element 2 offers x twice",
      "element 3 has the key validations",
      "element 3 has no label",
      "element 3 has the key id",
      "element 4 has the key id",
      "element 4 has no value",
      "element 5 has no known type",
    ]
  `);
});

const recorded = [
  ...["claim", "claim-with-new-source", "misspelt-target", "hostile", "no-latin-letters"],
  ...["several-files", "files-to-mend", "files-without-path", "hostile-files"],
];

test.each(recorded)("the issue %s is answered", async (event) => {
  const { answer, output } = await readIssue(event);
  await expect(`${output}\n${answer}`).toMatchFileSnapshot(`../../golden/issues/${event}.md`);
});

test.each(["hostile", "hostile-files"])("%s writes only the answer and the proposal", async (event) => {
  expect((await readIssue(event)).files).toEqual(["answer.md", "proposal.json"]);
});
