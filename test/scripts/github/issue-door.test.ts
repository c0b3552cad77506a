import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseTemplate } from "@github/issue-parser";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { runScript } from "../../run-script.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const events = resolve("test/fixtures/events");

const folder = temporaryFolder();

async function readIssue(event: string) {
  const out = join(folder, event);
  const output = join(folder, `${event}.output`);
  const { code, error } = await runScript("scripts/github/step.ts", ["read-issue", out], {
    cwd: folder,
    alone: event === "claim",
    environment: {
      CLAIMS_DIR: resolve("test/fixtures/debates/small/claims"),
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

const templates = readdirSync(".github/ISSUE_TEMPLATE").map((name) => ({
  name,
  form: readFileSync(join(".github/ISSUE_TEMPLATE", name), "utf8"),
}));

test.each(templates)("GitHub's own parser accepts $name, and every field has its own label", ({ form }) => {
  const fields = Object.entries(parseTemplate(form));
  expect(fields.length).toBeGreaterThan(0);
  expect(new Set(fields.map(([, { label }]) => label)).size).toBe(fields.length);
});

/** GitHub's published syntax: docs.github.com, “Syntax for GitHub's form schema”. */
const text = z.string().min(1);
const labelled = { label: text, description: text.optional() };
const field = {
  id: z.stringFormat("id", /^[A-Za-z0-9_-]+$/).optional(),
  validations: z.strictObject({ required: z.boolean() }).optional(),
};
const filled = { ...labelled, placeholder: text.optional(), value: text.optional() };
/** GitHub itself adds this one to the values that may stay empty. */
const option = text.refine((words) => !/^none$/i.test(words), "GitHub keeps None for itself");
const distinct = (words: readonly string[]): boolean => new Set(words).size === words.length;
const options = z.array(option).min(1).refine(distinct, "an option stands twice");
const element = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("markdown"), attributes: z.strictObject({ value: text }) }),
  z.strictObject({ type: z.literal("input"), ...field, attributes: z.strictObject(filled) }),
  z.strictObject({
    ...{ type: z.literal("textarea"), ...field },
    attributes: z.strictObject({ ...filled, render: text.optional() }),
  }),
  z.strictObject({
    ...{ type: z.literal("dropdown"), ...field },
    attributes: z.strictObject({ ...labelled, options, multiple: z.boolean().optional(), default: z.int().optional() }),
  }),
  z.strictObject({
    ...{ type: z.literal("checkboxes"), id: field.id },
    attributes: z.strictObject({
      ...labelled,
      options: z.array(z.strictObject({ label: option, required: z.boolean().optional() })).min(1),
    }),
  }),
]);
const form = z.strictObject({
  ...{ name: text, description: text, title: text.optional(), labels: z.array(text).optional() },
  body: z
    .array(element)
    .refine((all) => all.some(({ type }) => type !== "markdown"), "no element takes an answer")
    .refine((all) => distinct(all.flatMap((each) => ("id" in each ? (each.id ?? []) : []))), "an id stands twice")
    .refine((all) => distinct(all.flatMap(({ attributes }) => ("label" in attributes ? attributes.label : []))), {
      error: "a label stands twice",
    }),
});

test.each(templates)("$name follows the published syntax of GitHub's issue forms", ({ form: written }) => {
  expect(form.safeParse(parse(written)).error?.issues ?? []).toEqual([]);
});

const recorded = [
  ...["claim", "claim-with-new-source", "misspelt-target", "hostile", "no-latin-letters"],
  ...["several-files", "files-to-mend", "files-without-path", "hostile-files", "change-in-conflict"],
];

test.each(recorded)("the issue %s is answered", async (event) => {
  const { answer, output } = await readIssue(event);
  await expect(`${output}\n${answer}`).toMatchFileSnapshot(`../../golden/issues/${event}.md`);
});

test.each(["hostile", "hostile-files"])("%s writes only the answer and the proposal", async (event) => {
  expect((await readIssue(event)).files).toEqual(["answer.md", "proposal.json"]);
});
