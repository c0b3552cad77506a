import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { textIn } from "../../../scripts/github/api.ts";
import { hostOf } from "../../host-of.ts";
import { runScript } from "../../run-script.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

let folder = "";
let github: Awaited<ReturnType<typeof fakeGithub>>;

beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(join(folder, "review"));
  // Without any installed package, as in the workflow.
  cpSync("scripts/github", join(folder, "github"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
});

afterEach(() => {
  github.close();
});

async function step(name: string, event: unknown, parameter = join(folder, "review")) {
  const file = join(folder, "event.json");
  writeFileSync(file, JSON.stringify(event));
  const environment = {
    GITHUB_EVENT_PATH: file,
    GITHUB_REPOSITORY: "example/debate",
    GITHUB_API_URL: github.url,
    GH_TOKEN: "a-token",
    GITHUB_RUN_ID: "5",
    GITHUB_OUTPUT: join(folder, "output"),
  };
  const alone = name === "propose-claim";
  const run = await runScript(join(folder, "github/step.ts"), [name, parameter], { alone, environment });
  return { code: run.code, out: run.out + run.error };
}

const put = (name: string, content: string): void => writeFileSync(join(folder, "review", name), content);
const firstPage = "issues/7/comments?per_page=100&page=1";

/** The review of pull request 7, and GitHub's answers: it has no newer commit, and there is no comment yet. */
const review = { workflow_run: { id: 5, head_sha: "abc" } };
const reviewed = { "GET pulls/7": { json: { head: { sha: "abc" } } } };
const noComment = { [`GET ${firstPage}`]: { json: [] }, "POST issues/7/comments": { status: 201, json: {} } };

test("a review becomes a comment on its own pull request, and notifies nobody", async () => {
  github = await fakeGithub({ ...reviewed, ...noComment });
  put("number", "7\n");
  put("review.md", "Claims added: 1, says @everyone.\n");
  expect(await step("post-review", review)).toEqual({ code: 0, out: "" });
  expect(github.sent.at(-1)).toEqual({
    method: "POST",
    path: "issues/7/comments",
    body: { body: "<!-- review of claims -->\nClaims added: 1, says @\u200Beveryone.\n" },
  });
});

test("a review that is a link to another file of the job is not posted", async () => {
  github = await fakeGithub(reviewed);
  put("number", "7\n");
  put("../secret", "a-token");
  symlinkSync(join(folder, "secret"), join(folder, "review/review.md"));
  expect((await step("post-review", review)).code).toBe(2);
  expect(github.sent.map(({ method }) => method)).toEqual(["GET"]);
});

test("our own comment is updated, and one that only looks like ours is left unchanged", async () => {
  const body = "<!-- review of claims -->\nold";
  github = await fakeGithub({
    ...reviewed,
    [`GET ${firstPage}`]: {
      json: [
        { id: 1, user: { login: "somebody" }, body },
        { id: 2, user: { login: "github-actions[bot]" }, body },
      ],
    },
    "PATCH issues/comments/2": { json: {} },
  });
  put("number", "7");
  put("review.md", "new");
  expect((await step("post-review", review)).code).toBe(0);
  expect(github.sent.at(-1)).toMatchObject({ method: "PATCH", path: "issues/comments/2" });
});

test.each([
  ["another pull request", "8", { "GET pulls/8": { json: { head: { sha: "other" } } } }, "nothing is posted", ["GET"]],
  ["no number", "7/../../other", {}, "names no pull request", []],
])("a review that names %s is not posted", async (_, number, answers, said, requests) => {
  github = await fakeGithub(answers);
  put("number", number);
  put("review.md", "Look here.");
  expect((await step("post-review", review)).out).toContain(said);
  expect(github.sent.map(({ method }) => method)).toEqual(requests);
});

const issueEvent = {
  issue: { number: 7, user: { login: "a-reader", id: 42 } },
  repository: { default_branch: "main" },
};

test("an issue is answered with the checker's report", async () => {
  github = await fakeGithub(noComment);
  put("answer.md", "It can go on the map.");
  expect((await step("answer-issue", issueEvent)).code).toBe(0);
  expect(github.sent.at(-1)?.body).toEqual({ body: "<!-- checked claim -->\nIt can go on the map." });
});

function propose(path = "claims/tea/a-claim.yaml"): ReturnType<typeof step> {
  put("proposal.json", JSON.stringify({ title: "add a-claim", note: "By Ann.", files: [{ path, text: "claim: A." }] }));
  return step("propose-claim", issueEvent);
}

/** GitHub's answers while the branch doesn't exist. */
const committed = {
  "GET git/ref/heads/main": { json: { object: { sha: "base" } } },
  "GET git/commits/base": { json: { tree: { sha: "base-tree" } } },
  "POST git/trees": { status: 201, json: { sha: "tree" } },
  "POST git/commits": { status: 201, json: { sha: "commit" } },
  "POST git/refs": { status: 201, json: {} },
  "GET pulls?state=open&head=example:claim%2Fissue-7": { json: [] },
};

/** GitHub's answers if the branch exists and its newest commit has this message. */
const taken = (message: string) => ({
  "POST git/refs": { status: 422, json: { message: "Reference already exists" } },
  "GET git/ref/heads/claim/issue-7": { json: { object: { sha: "head" } } },
  "GET git/commits/head": { json: { message } },
});

test("a claim that passes the check becomes a commit on a branch of its issue, with its author, and a pull request", async () => {
  github = await fakeGithub({ ...committed, "POST pulls": { status: 201, json: { number: 12 } } });
  expect(await propose()).toEqual({ code: 0, out: "" });
  expect(github.sent.find(({ path }) => path === "git/trees")?.body).toEqual({
    base_tree: "base-tree",
    tree: [{ path: "claims/tea/a-claim.yaml", mode: "100644", type: "blob", content: "claim: A." }],
  });
  expect(github.sent.find(({ path }) => path === "git/commits")?.body).toMatchObject({
    message:
      "add a-claim\n\nMade of what was filed for claim/issue-7.\n\nCo-authored-by: a-reader <42+a-reader@users.noreply.github.com>",
  });
  const opened = github.sent.at(-1)?.body;
  expect(opened).toMatchObject({ head: "claim/issue-7", base: "main", title: "add a-claim" });
  expect(JSON.stringify(opened)).toContain(String.raw`\n\nBy Ann.\n\n`);
});

test("an edited issue updates its branch and keeps its pull request", async () => {
  github = await fakeGithub({
    ...committed,
    ...taken("add another\n\nMade of what was filed for claim/issue-7."),
    "PATCH git/refs/heads/claim/issue-7": { json: {} },
    "GET pulls?state=open&head=example:claim%2Fissue-7": { json: [{ number: 12 }] },
  });
  expect(await propose()).toEqual({ code: 0, out: "" });
  expect(github.sent.find(({ method }) => method === "PATCH")?.body).toEqual({ sha: "commit", force: true });
});

test("a branch on which somebody has worked since is left unchanged", async () => {
  github = await fakeGithub({ ...committed, ...taken("mend the locator") });
  const { code, out } = await propose();
  expect(code).toBe(2);
  expect(out).toContain("Somebody else has changed the branch `claim/issue-7`");
  expect(github.sent.some(({ method }) => method === "PATCH")).toBe(false);
});

test("if the repository doesn't let workflows open pull requests, a message says where to allow it", async () => {
  github = await fakeGithub({ ...committed, "POST pulls": { status: 403, json: { message: "not permitted" } } });
  const { code, out } = await propose();
  expect(code).toBe(2);
  expect(out).toContain("Allow GitHub Actions to create and approve pull requests");
  expect(out).toContain("`claim/issue-7`");
});

test("only the checker is started by name on the branch of such a pull request", async () => {
  github = await fakeGithub({ "POST actions/workflows/check.yml/dispatches": { status: 204, json: null } });
  expect(await step("start-check", issueEvent)).toEqual({ code: 0, out: "" });
  expect(github.sent.map(({ path, body }) => [path, body])).toEqual([
    ["actions/workflows/check.yml/dispatches", { ref: "claim/issue-7" }],
  ]);
});

test("an answer that is too long is shortened, its code block is closed, and its first line links to the whole text", async () => {
  github = await fakeGithub(noComment);
  put("answer.md", `It can go on the map.\n\n\`\`\`\`yaml\n${"a: line of a claim\n".repeat(5000)}\`\`\`\`\n`);
  expect((await step("answer-issue", issueEvent)).code).toBe(0);
  const body = textIn(github.sent.at(-1)?.body, "body");
  expect(body.length).toBeLessThan(65_536);
  expect(body.split("\n")[1]).toBe(
    "**This is only the beginning, because the text is too long for a comment.** The full text is `answer.md` in the artifact `proposal` of [its run](https://github.com/example/debate/actions/runs/5).",
  );
  expect(body.endsWith("\na: line of a claim\n\`\`\`\`\n")).toBe(true);
});

const filed = (length: number) => ({
  issue: { number: 7, body: "x".repeat(length), updated_at: "2026-02-03T10:11:12Z" },
  sender: { login: "a-reader" },
});
const runs = "GET actions/workflows/claim-issue.yml/runs?per_page=1&created=";
const counts = (ofPerson: number, ofAll: number) => ({
  [`${runs}%3E%3D2026-02-02T10%3A11%3A12Z&actor=a-reader`]: { json: { total_count: ofPerson } },
  [`${runs}%3E%3D2026-02-03T09%3A11%3A12Z`]: { json: { total_count: ofAll } },
});

test.each([
  { filed: "an issue as people file them", event: filed(3000), runs: counts(1, 1), allowed: true, answered: true },
  { filed: "one that is too long", event: filed(50_000), runs: {}, allowed: false, answered: true },
  { filed: "a person's 31st in a day", event: filed(10), runs: counts(31, 31), allowed: false, answered: true },
  { filed: "a person's 32nd in a day", event: filed(10), runs: counts(32, 32), allowed: false, answered: false },
  { filed: "the 121st of all in an hour", event: filed(10), runs: counts(1, 121), allowed: false, answered: true },
  { filed: "the 500th of all in an hour", event: filed(10), runs: counts(1, 500), allowed: false, answered: false },
])("$filed is read: $allowed, answered: $answered", async ({ event, runs: answers, allowed, answered }) => {
  github = await fakeGithub(answers);
  expect((await step("guard-issue", event)).code).toBe(0);
  expect(readFileSync(join(folder, "output"), "utf8")).toBe(
    `allowed=${String(allowed)}\nanswered=${String(answered)}\n`,
  );
  expect(existsSync(join(folder, "review/answer.md"))).toBe(answered && !allowed);
});

test.each([".github/workflows/test.yml", "claims/../src/model.ts", "claims/a.yaml\n", "claims/A.yaml"])(
  "a proposal that would write %j is refused",
  async (path) => {
    github = await fakeGithub({});
    expect((await propose(path)).code).toBe(2);
    expect(github.sent).toEqual([]);
  },
);

test.each([
  ["a domain of one's own", { html_url: "https://debate.example.org" }, "https://debate.example.org/"],
  ["a project's path", { html_url: "https://example.github.io/debate/" }, "https://example.github.io/debate/"],
  ["no address that is one", { html_url: "https://x/\nbase=/evil" }, "https://example.github.io/debate/"],
])("the site has the address that GitHub gives: %s", async (_, json, address) => {
  github = await fakeGithub({ "GET pages": { json } });
  expect(await step("pages-address", {})).toEqual({ code: 0, out: `address=${address}\n` });
});

test("if GitHub gives no address, the site has the default one", async () => {
  github = await fakeGithub({});
  const { code, out } = await step("pages-address", {});
  expect(code).toBe(0);
  expect(out).toMatch(/^address=https:\/\/example\.github\.io\/debate\/$/m);
  expect(out).toContain("Using the default address https://example.github.io/debate/");
});

const finding = { kind: "gone", path: "claims/sources/tea.yaml", line: null, address: "https://example.org/tea?a=<b>" };
const issues = "issues?state=open&creator=github-actions%5Bbot%5D&per_page=100";
const marked = "<!-- sources to look at -->";

test.each([
  ["an issue is opened", [], "issues"],
  ["the open issue gets a comment", [{ number: 7, body: `${marked}\nOld` }], "issues/7/comments"],
])("what is new about sources is reported once, as text: %s", async (_, json, path) => {
  github = await fakeGithub({ [`GET ${issues}`]: { json }, [`POST ${path}`]: { status: 201, json: {} } });
  const all = [
    { ...finding, says: "`@tea` is <gone>.", isNew: true, asksForWork: true },
    { ...finding, says: "Old.", isNew: false, asksForWork: true },
    { ...finding, says: "No work.", isNew: true, asksForWork: false },
  ];
  put("report.json", JSON.stringify({ day: "2026-11-30", findings: all }));
  expect(await step("report-sources", {})).toEqual({ code: 0, out: "" });
  const { body } = github.sent.at(-1) ?? {};
  expect(github.sent.at(-1)).toMatchObject({ method: "POST", path });
  expect(textIn(body, "title")).toBe(path === "issues" ? "Sources to look at (2026-11-30)" : "");
  expect(textIn(body, "body")).toMatch(
    /^<!-- sources to look at -->\n- \*\*gone\*\* `claims\/sources\/tea\.yaml` <https:\/\/example\.org\/tea\?a=%3Cb%3E>\n {2}` @\u200Btea is <gone>\.`\n\n`npm run/,
  );
});

test("without anything new about sources, GitHub is not asked", async () => {
  github = await fakeGithub({});
  put("report.json", JSON.stringify({ findings: [{ ...finding, isNew: false, asksForWork: true }] }));
  expect(await step("report-sources", {})).toEqual({ code: 0, out: "Nothing new asks for work.\n" });
  expect(github.sent).toEqual([]);
});

/** A local server that answers as GitHub does. `answers` are found by method and path; other requests get 404. */
async function fakeGithub(answers: Readonly<Record<string, { status?: number; json: unknown }>>) {
  const sent: { readonly method: string; readonly path: string; readonly body: unknown }[] = [];
  const server = createServer((request, response) => {
    const { method = "" } = request;
    text(request)
      .then((written) => {
        const path = (request.url ?? "").replace("/repos/example/debate/", "");
        sent.push({ method, path, body: written === "" ? null : JSON.parse(written) });
        const { status = 200, json } = answers[`${method} ${path}`] ?? { status: 404, json: { message: "Not Found" } };
        response.writeHead(status, { "Content-Type": "application/json" });
        response.end(json === null ? "" : JSON.stringify(json));
      })
      .catch(() => response.destroy());
  });
  return { url: `http://${await hostOf(server)}`, sent, close: () => server.close() };
}
