import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseTemplate } from "@github/issue-parser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { issueForm } from "../../../scripts/github/issue-form.ts";
import { listOf, valueIn } from "../../../scripts/github/read-json.ts";

const root = join(import.meta.dirname, "../../..");
const events = join(root, "test/fixtures/events");
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "issue-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function readIssue(event: string) {
  const out = join(folder, event);
  const output = join(folder, `${event}.output`);
  const { status, stderr } = spawnSync(process.execPath, [join(root, "scripts/github/read-issue.ts"), out], {
    cwd: folder,
    encoding: "utf8",
    env: {
      PATH: process.env["PATH"] ?? "",
      CLAIMS_DIR: join(root, "test/fixtures/debates/small/claims"),
      GITHUB_EVENT_PATH: join(events, `${event}.json`),
      GITHUB_OUTPUT: output,
    },
  });
  expect([status, stderr]).toEqual([0, ""]);
  return {
    answer: readFileSync(join(out, "answer.md"), "utf8"),
    output: readFileSync(output, "utf8"),
    files: readdirSync(out),
  };
}

test("the issue form in the repository is the one that the tables give", () => {
  expect(readFileSync(join(root, ".github/ISSUE_TEMPLATE/claim.yml"), "utf8")).toBe(issueForm());
});

test("GitHub's own reader of issue forms takes the form, and every field has an id and a label of its own", () => {
  const fields = Object.entries(parseTemplate(issueForm()));
  expect(fields.length).toBeGreaterThan(10);
  expect(new Set(fields.map(([, { label }]) => label)).size).toBe(fields.length);
});

test("the form has no key that GitHub's syntax for issue forms doesn't know", () => {
  const form: unknown = parse(issueForm());
  const allowed = {
    form: ["name", "description", "title", "labels", "body"],
    element: ["type", "id", "attributes", "validations"],
    attributes: ["label", "description", "placeholder", "options", "value"],
  };
  const keys = (value: unknown): readonly string[] =>
    typeof value === "object" && value !== null ? Object.keys(value) : [];
  expect(allowed.form).toEqual(expect.arrayContaining([...keys(form)]));
  for (const element of listOf(valueIn(form, "body"))) {
    expect(allowed.element).toEqual(expect.arrayContaining([...keys(element)]));
    expect(allowed.attributes).toEqual(expect.arrayContaining([...keys(valueIn(element, "attributes"))]));
  }
});

test.each(["claim", "claim-with-new-source", "misspelt-target", "hostile"])(
  "the issue %s is answered",
  async (event) => {
    const { answer, output } = readIssue(event);
    await expect(`${output}\n${answer}`).toMatchFileSnapshot(`../../golden/issues/${event}.md`);
  },
);

test("nothing but the answer and the proposal is written, whatever an issue says", () => {
  expect(readIssue("hostile").files).toEqual(["answer.md", "proposal.json"]);
});
