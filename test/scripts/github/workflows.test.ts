import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { listOf, textIn, valueIn } from "../../../scripts/github/read-json.ts";

const folder = join(import.meta.dirname, "../../../.github/workflows");
const workflows = readdirSync(folder).map((name) => ({ name, content: readFileSync(join(folder, name), "utf8") }));

const jobsOf = (content: string): readonly unknown[] => {
  const jobs = valueIn(parse(content), "jobs");
  return typeof jobs === "object" && jobs !== null ? Object.values(jobs) : [];
};
const stepsOf = (content: string): readonly unknown[] =>
  jobsOf(content).flatMap((job) => listOf(valueIn(job, "steps")));

test.each(workflows)("GitHub's own parser takes $name without an error", ({ name, content }) => {
  const { context } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
});

test.each(workflows)("every action in $name is pinned to a commit", ({ content }) => {
  const uses = stepsOf(content).map((step) => textIn(step, "uses"));
  for (const action of uses.filter((used) => used !== "")) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
});

test.each(workflows)(
  "no shell line of $name has an expression in it, where somebody's text could become a command",
  ({ content }) => {
    for (const step of stepsOf(content)) expect(textIn(step, "run")).not.toContain("${{");
  },
);

test.each(workflows)(
  "$name begins with rights to read alone, and never runs a request's code with a request's target's rights",
  ({ content }) => {
    const workflow: unknown = parse(content);
    const permissions = valueIn(workflow, "permissions");
    expect([{}, { contents: "read" }]).toContainEqual(permissions);
    expect(content).not.toContain("pull_request_target");
  },
);

test("a job that may write installs no package, so that nobody's script runs with its token", () => {
  const writing = workflows.flatMap(({ content }) =>
    jobsOf(content).filter((job) => JSON.stringify(valueIn(job, "permissions") ?? {}).includes("write")),
  );
  expect(writing.length).toBeGreaterThan(2);
  for (const job of writing)
    for (const step of listOf(valueIn(job, "steps"))) expect(textIn(step, "run")).not.toMatch(/npm (?:ci|install|i)\b/);
});

test("the workflow that publishes tells the build where the host serves it, and no origin that would go before map.yaml's", () => {
  const { content = "" } = workflows.find(({ name }) => name === "publish.yml") ?? {};
  const build = stepsOf(content).find((step) => textIn(step, "run") === "npm run build");
  const environment = valueIn(build, "env");
  expect(Object.keys(typeof environment === "object" && environment !== null ? environment : {})).toEqual([
    "PAGES_URL",
    "LEDGER",
  ]);
});

test("the workflows that are started by name can be, and have rights to read alone", () => {
  const starter = readFileSync(join(folder, "../../scripts/github/start-checks.ts"), "utf8");
  const started = [...starter.matchAll(/workflows\/([\w.-]+)\/dispatches/g)].map(([, name]) => name);
  expect(started).toEqual(["test.yml", "review.yml"]);
  for (const { name, content } of workflows.filter((workflow) => started.includes(workflow.name))) {
    const triggers = valueIn(parse(content), "on");
    expect(Object.keys(typeof triggers === "object" && triggers !== null ? triggers : {}), name).toContain(
      "workflow_dispatch",
    );
    expect(valueIn(parse(content), "permissions")).toEqual({ contents: "read" });
    for (const job of jobsOf(content)) expect(valueIn(job, "permissions")).toBeUndefined();
  }
});
