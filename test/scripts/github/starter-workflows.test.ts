import { NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { listOf, textIn, valueIn } from "../../../scripts/github/api.ts";
import { exampleIn, starterFiles } from "../../../scripts/new/starter-files.ts";

const workflows = starterFiles("my-debate", exampleIn(""))
  .filter(({ path }) => path.startsWith(".github/workflows/"))
  .map(({ path, text }) => ({ name: path, content: text }));

const jobs = workflows.flatMap(({ name, content }) => {
  const all = valueIn(parse(content), "jobs");
  const entries: readonly [string, unknown][] = typeof all === "object" && all !== null ? Object.entries(all) : [];
  return entries.map(([job, value]) => ({ job: `${job} of ${name}`, value, steps: runsOf(value) }));
});

function runsOf(job: unknown): readonly string[] {
  return listOf(valueIn(job, "steps"))
    .map((step) => textIn(step, "run"))
    .filter((run) => run !== "");
}

test.each(workflows)("GitHub's own parser accepts $name of a new map without errors", ({ name, content }) => {
  const { context } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
});

const running = jobs.filter(({ steps }) => steps.some((run) => run.includes("disputed-territory")));

test("all that runs the program in a workflow of a new map takes it as its lock file says", () => {
  expect(running.length).toBeGreaterThan(8);
  for (const { job, steps } of running) expect([job, steps[0]]).toEqual([job, expect.stringMatching(/^npm ci\b/)]);
  for (const { content } of workflows) expect(content).not.toMatch(/npx (?!disputed-territory )/);
});

test("no script of a package runs in a job of a new map that may write, and nothing is installed beside its token", () => {
  const writing = running.filter(({ value }) => JSON.stringify(valueIn(value, "permissions") ?? {}).includes("write"));
  expect(writing.length).toBeGreaterThan(2);
  for (const { job, value, steps } of writing) {
    const installing = steps.filter((run) => /\bnpm\b/.test(run));
    expect([job, installing]).toEqual([job, ["npm ci --ignore-scripts"]]);
    for (const step of listOf(valueIn(value, "steps")))
      if (textIn(step, "run").startsWith("npm")) expect(valueIn(step, "env")).toBeUndefined();
  }
});

test("a request that changes how the site of a new map looks is checked, too", () => {
  for (const name of ["check", "review"]) {
    const { content = "" } = workflows.find((workflow) => workflow.name.endsWith(`/${name}.yml`)) ?? {};
    expect(valueIn(parse(content), "on", "pull_request", "paths")).toEqual(["claims/**", "components/**", "public/**"]);
  }
});
