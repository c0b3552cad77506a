import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { listOf, textIn, valueIn } from "../../../scripts/github/api.ts";
import { starterFiles } from "../../../scripts/new/starter-files.ts";

const folder = ".github/workflows";
const workflows = readdirSync(folder).map((name) => ({ name, content: readFileSync(join(folder, name), "utf8") }));
/** Those of a new map. */
const ofMap = starterFiles("my-debate", "").flatMap(({ path, text }) =>
  path.startsWith(".github/workflows/") ? [{ name: path, content: text }] : [],
);

const jobsOf = (content: string): readonly unknown[] => {
  const jobs = valueIn(parse(content), "jobs");
  return typeof jobs === "object" && jobs !== null ? Object.values(jobs) : [];
};
const stepsOf = (content: string): readonly unknown[] =>
  jobsOf(content).flatMap((job) => listOf(valueIn(job, "steps")));

test.each([...workflows, ...ofMap])("GitHub's own parser accepts $name without errors", ({ name, content }) => {
  const { context } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
});

test.each(workflows)("every action in $name is pinned to a commit", ({ content }) => {
  const uses = stepsOf(content).map((step) => textIn(step, "uses"));
  for (const action of uses.filter((used) => used !== "")) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
});

test.each(workflows)(
  "no shell line of $name contains an expression, which could turn somebody's text into a command",
  ({ content }) => {
    for (const step of stepsOf(content)) expect(textIn(step, "run")).not.toContain("${{");
  },
);

test.each(workflows)(
  "$name starts with read permissions only, and never runs code of a pull request with the target's permissions",
  ({ content }) => {
    const workflow: unknown = parse(content);
    const permissions = valueIn(workflow, "permissions");
    expect([{}, { contents: "read" }]).toContainEqual(permissions);
    expect(content).not.toContain("pull_request_target");
  },
);

test("a job that may write installs no packages, so that no package script runs with its token", () => {
  const writing = workflows.flatMap(({ content }) =>
    jobsOf(content).filter((job) => JSON.stringify(valueIn(job, "permissions") ?? {}).includes("write")),
  );
  expect(writing.length).toBeGreaterThan(2);
  for (const job of writing)
    for (const step of listOf(valueIn(job, "steps"))) expect(textIn(step, "run")).not.toMatch(/npm (?:ci|install|i)\b/);
});

test("the workflow that publishes gives the build the host's address, which doesn't override the one in map.yaml", () => {
  const { content = "" } = workflows.find(({ name }) => name === "map.yml") ?? {};
  const build = stepsOf(content).find((step) => textIn(step, "run") === "npm run build");
  const environment = valueIn(build, "env");
  expect(Object.keys(typeof environment === "object" && environment !== null ? environment : {})).toEqual([
    "PAGES_URL",
    "LEDGER",
  ]);
});

test("the workflow that is started by name can be started so, and has only read permissions", () => {
  const starter = readFileSync(join(folder, "../../scripts/github/propose-claim.ts"), "utf8");
  const started = [...starter.matchAll(/workflows\/([\w.-]+)\/dispatches/g)].map(([, name]) => name);
  expect(started).toEqual(["check.yml"]);
  for (const { name, content } of workflows.filter((workflow) => started.includes(workflow.name))) {
    const triggers = valueIn(parse(content), "on");
    expect(Object.keys(typeof triggers === "object" && triggers !== null ? triggers : {}), name).toContain(
      "workflow_dispatch",
    );
    expect(valueIn(parse(content), "permissions")).toEqual({ contents: "read" });
    for (const job of jobsOf(content)) expect(valueIn(job, "permissions")).toBeUndefined();
  }
});

const isCalled = ({ content }: { readonly content: string }): boolean =>
  valueIn(parse(content), "on", "workflow_call") !== undefined;

test("a workflow that others call may read and no more, and is called with values that it knows", () => {
  const called = workflows.filter(isCalled);
  expect(called.map(({ name }) => name)).toEqual(["map.yml", "parts.yml"]);
  for (const { content } of called) {
    expect(valueIn(parse(content), "permissions")).toEqual({ contents: "read" });
    for (const job of jobsOf(content)) expect(valueIn(job, "permissions")).toBeUndefined();
  }
  const calls = workflows.flatMap(({ content }) =>
    jobsOf(content).filter((job) => textIn(job, "uses") === "./.github/workflows/map.yml"),
  );
  const makes = calls.map((job) => textIn(job, "with", "make")).toSorted();
  expect(makes).toEqual(["preview", "report", "site"]);
  expect(
    textIn(
      calls.find((job) => textIn(job, "with", "make") === "preview"),
      "with",
      "since",
    ),
  ).toMatch(/base\.sha/);
  const conditions = new Set(stepsOf(called[0]?.content ?? "").map((step) => textIn(step, "if")));
  expect([...conditions].toSorted()).toEqual(["", ...makes.map((make) => `inputs.make == '${make}'`)]);
});

// A group of the called workflow's own would be that of its caller, which it would then wait for.
test.each(workflows.filter((workflow) => !isCalled(workflow)))(
  "a run of $name ends an earlier run, or waits for it",
  ({ content }) => {
    const group = textIn(parse(content), "concurrency", "group");
    expect(group).not.toBe("");
    // A group with only one run would never end another run: only runs for labels that start nothing have one.
    expect(group.replace(/github\.event\.action == 'labeled' && [^|]+\|\| 'run'/, "")).not.toContain("run_id");
  },
);

test("nothing is installed for an issue before its number and length are checked", () => {
  const jobs = valueIn(parse(workflows.find(({ name }) => name === "claim-issue.yml")?.content ?? ""), "jobs");
  expect(JSON.stringify(valueIn(jobs, "guard"))).not.toContain("npm");
  expect(valueIn(jobs, "read", "needs")).toBe("guard");
  expect(textIn(jobs, "read", "if")).toBe("needs.guard.outputs.allowed == 'true'");
});

test.each(["test.yml", "review.yml"])(
  "%s runs on a pull request made from an issue only once it is labelled",
  (name) => {
    for (const job of jobsOf(workflows.find((workflow) => workflow.name === name)?.content ?? ""))
      expect(textIn(job, "if")).toBe(
        "github.event_name != 'pull_request' || (github.event.action == 'labeled' && github.event.label.name == 'test') || " +
          "(github.event.action != 'labeled' && " +
          "(github.event.pull_request.head.repo.full_name != github.repository || !startsWith(github.head_ref, 'claim/issue-')))",
      );
  },
);

test("the comment of a review is posted whether or not the preview could be made, in both kinds of repository", () => {
  const named = [...workflows, ...ofMap].filter(({ name }) => /(?:^|\/)review-comment\.yml$/.test(name));
  expect(named).toHaveLength(2);
  for (const { content } of named) {
    const [job] = jobsOf(content);
    expect(textIn(job, "if").match(/contains\(fromJSON\('([^']+)'\), [\w.]+\.conclusion\)/)?.[1]).toBe(
      '["success", "failure"]',
    );
    // Without a review there is nothing to post.
    expect(textIn(listOf(valueIn(job, "steps")).at(-1), "if")).toBe("steps.download.outcome == 'success'");
  }
});

const runsOf = (job: unknown): readonly string[] =>
  listOf(valueIn(job, "steps")).flatMap((step) => textIn(step, "run") || []);

/** The jobs of a new map that run the program. */
const running = ofMap
  .flatMap(({ content }) => jobsOf(content))
  .filter((job) => runsOf(job).some((run) => run.includes("disputed-territory")));

test("all that runs the program in a workflow of a new map takes it as its lock file says", () => {
  expect(running.length).toBeGreaterThan(8);
  for (const job of running) expect(runsOf(job)[0]).toMatch(/^npm ci\b/);
  for (const { content } of ofMap) expect(content).not.toMatch(/npx (?!disputed-territory )/);
});

test("no script of a package runs in a job of a new map that may write, and nothing is installed beside its token", () => {
  const writing = running.filter((job) => JSON.stringify(valueIn(job, "permissions") ?? {}).includes("write"));
  expect(writing.length).toBeGreaterThan(2);
  for (const job of writing) {
    expect(runsOf(job).filter((run) => /\bnpm\b/.test(run))).toEqual(["npm ci --ignore-scripts"]);
    for (const step of listOf(valueIn(job, "steps")))
      if (textIn(step, "run").startsWith("npm")) expect(valueIn(step, "env")).toBeUndefined();
  }
});

test("a request that changes how the site of a new map looks is checked, too", () => {
  for (const name of ["check", "review"]) {
    const { content = "" } = ofMap.find((workflow) => workflow.name.endsWith(`/${name}.yml`)) ?? {};
    expect(valueIn(parse(content), "on", "pull_request", "paths")).toEqual(["claims/**", "components/**", "public/**"]);
  }
});
