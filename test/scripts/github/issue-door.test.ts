import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseTemplate } from "@github/issue-parser";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { runScript } from "../../run-script.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { listOf, textIn, valueIn } from "../../../scripts/github/api.ts";

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

/**
 * The keys that each kind of element may and must have, by the published syntax: docs.github.com, “Syntax for GitHub's
 * form schema”.
 */
interface Element {
  readonly keys: readonly string[];
  readonly attributes: readonly string[];
  readonly needed: readonly string[];
}

const field = ["type", "id", "attributes", "validations"];
const elements: Readonly<Record<string, Element>> = {
  markdown: { keys: ["type", "attributes"], attributes: ["value"], needed: ["value"] },
  input: { keys: field, attributes: ["label", "description", "placeholder", "value"], needed: ["label"] },
  textarea: { keys: field, attributes: ["label", "description", "placeholder", "value", "render"], needed: ["label"] },
  dropdown: {
    keys: field,
    attributes: ["label", "description", "multiple", "options", "default"],
    needed: ["label", "options"],
  },
  checkboxes: {
    keys: ["type", "id", "attributes"],
    attributes: ["label", "description", "options"],
    needed: ["label", "options"],
  },
};

/** The deviations of a form from GitHub's published syntax for issue forms, one message each. */
function issueFormFaults(form: unknown): readonly string[] {
  const body = listOf(valueIn(form, "body"));
  const ids = body.map((element) => textIn(element, "id")).filter((id) => id !== "");
  const labels = body.map((element) => textIn(element, "attributes", "label")).filter((label) => label !== "");
  return [
    ...strangers(form, ["name", "description", "title", "labels", "assignees", "projects", "type", "body"], "the form"),
    ...["name", "description"].filter((key) => textIn(form, key) === "").map((key) => `the form has no ${key}`),
    ...(body.some((element) => textIn(element, "type") !== "markdown") ? [] : ["no element takes an answer"]),
    ...twice(ids).map((id) => `the id ${id} stands twice`),
    ...twice(labels).map((label) => `the label ${label} stands twice`),
    ...body.flatMap((element, index) => elementFaults(element, `element ${index + 1}`)),
  ];
}

function elementFaults(element: unknown, name: string): readonly string[] {
  const type = textIn(element, "type");
  const known = Object.hasOwn(elements, type) ? elements[type] : undefined;
  if (!known) return [`${name} has no known type`];
  const id = textIn(element, "id");
  const required = valueIn(element, "validations", "required");
  return [
    ...strangers(element, known.keys, name),
    ...strangers(valueIn(element, "attributes"), known.attributes, name),
    ...strangers(valueIn(element, "validations"), ["required"], name),
    ...known.needed
      .filter((key) => isNothing(valueIn(element, "attributes", key)))
      .map((key) => `${name} has no ${key}`),
    ...(/^[A-Za-z0-9_-]*$/.test(id) ? [] : [`${name} has an id with other signs`]),
    ...(required === undefined || typeof required === "boolean" ? [] : [`${name} is required by no yes or no`]),
    ...optionFaults(listOf(valueIn(element, "attributes", "options")), type, name),
  ];
}

function optionFaults(options: readonly unknown[], type: string, name: string): readonly string[] {
  const isCheckbox = type === "checkboxes";
  const words = options.map((option) => (isCheckbox ? textIn(option, "label") : String(option)));
  return [
    ...(isCheckbox ? options.flatMap((option) => strangers(option, ["label", "required"], name)) : []),
    ...twice(words).map((word) => `${name} offers ${word} twice`),
    ...words.filter((word) => word === "").map(() => `${name} offers nothing`),
    // GitHub itself adds this one to the values that may stay empty.
    ...words.filter((word) => /^none$/i.test(word)).map(() => `${name} offers None, which GitHub keeps for itself`),
  ];
}

const isNothing = (value: unknown): boolean =>
  value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

const twice = (words: readonly string[]): readonly string[] =>
  words.filter((word, index) => words.indexOf(word) < index);

function strangers(value: unknown, known: readonly string[], name: string): readonly string[] {
  const keys = typeof value === "object" && value !== null ? Object.keys(value) : [];
  return keys.filter((key) => !known.includes(key)).map((key) => `${name} has the key ${key}`);
}
