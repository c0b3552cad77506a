import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { gitRepository, type GitRepository } from "../git-repository.ts";
import { runScript, type Run } from "../run-script.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const order = "claims/tea/order";

const elsewhere = temporaryFolder();
const repository = gitRepository();
cpSync("test/fixtures/debates/small/claims", join(repository.folder, "claims"), { recursive: true });
repository.commit("2026-01-01", {});
repository.git("switch", "--quiet", "--create", "proposal");
const read = (path: string): string => readFileSync(join("test/fixtures/debates/small", path), "utf8");
const spoons = `${order}/spoons-measure-milk-too.yaml`;
const spoon =
  "claim: A spoon measures the milk as well as the eye does.\nobjects-to: tea-first-lets-one-measure\nbasis: argument\n";
repository.commit("2026-01-02", {
  [spoons]: spoon,
  [`${order}/denatured-milk-tastes-fine.yaml`]: read(`${order}/denatured-milk-tastes-fine.yaml`).replace(
    /^claim: .*$/m,
    "claim: Few drinkers can taste that milk was denatured.",
  ),
  [`${order}/few-own-a-measuring-jug.yaml`]: `${read(`${order}/few-own-a-measuring-jug.yaml`)}retired:\n  date: 2026-01-02\n  reason: A duplicate.\n`,
  [`${order}/hot-tea-curdles-milk.yaml`]: null,
  "claims/people/george-orwell.yaml": read("claims/people/george-orwell.yaml").replace("eleven", "11"),
});

const impact = (...parameters: readonly string[]) => impactIn(repository.folder, ...parameters);

const impactIn = (folder: string, ...parameters: readonly string[]): Promise<Run> =>
  runScript("scripts/cli.ts", ["impact", ...parameters], { cwd: folder });

test("the changes of a branch are listed for reviewers", async () => {
  const { code, out, error } = await impact("main");
  expect([code, error]).toEqual([0, ""]);
  await expect(out).toMatchFileSnapshot("../golden/impact.md");
});

test("JSON for programs has the same changes", async () => {
  const result: unknown = JSON.parse((await impact("main", "--format", "json")).out);
  expect(result).toMatchObject({
    // Other files still name the deleted claim.
    errors: { before: 0, after: 4 },
    added: [{ id: "spoons-measure-milk-too", role: "objection" }],
    changed: [{ id: "denatured-milk-tastes-fine", parts: ["sentence"] }],
    retired: [{ id: "few-own-a-measuring-jug", replacedBy: null }],
    removed: [{ id: "hot-tea-curdles-milk" }],
    unanswered: [
      { id: "a-jug-measures-as-well", isNew: false },
      { id: "spoons-measure-milk-too", isNew: true },
    ],
  });
});

test("the touched part of the map is drawn before and after", async () => {
  const pictures = join(repository.folder, "pictures");
  expect((await impact("main", "--pictures", pictures)).code).toBe(0);
  const before = readFileSync(join(pictures, "before.svg"), "utf8");
  const after = readFileSync(join(pictures, "after.svg"), "utf8");
  expect(after).toContain('data-id="spoons-measure-milk-too"');
  expect(before).not.toContain("spoons-measure-milk-too");
  expect(before).toContain('data-id="tea-first-lets-one-measure"');
  // With the path up to the question, and without unrelated claims.
  expect(after).toContain('data-id="when-does-the-milk-go-in"');
  expect(after).not.toContain('data-id="good-tea-is-strong"');
  for (const svg of [before, after]) expect(svg).not.toMatch(/ (class|style)=/);
});

test("if nothing changed, a sentence says so", async () => {
  expect((await impact("HEAD")).out).toContain("Nothing: no claim, question or other record changed.");
});

test("in a partial clone, a revision whose files are missing is an error, and not an empty map", async () => {
  repository.git("config", "uploadpack.allowFilter", "true");
  const clone = join(elsewhere, "clone");
  repository.git("clone", "--quiet", "--filter=tree:0", `file://${repository.folder}`, clone);
  const { code, out, error } = await impactIn(clone, "HEAD^");
  expect([code, out]).toEqual([2, ""]);
  expect(error).toMatch(/^The repository lacks files of earlier commits .*`git fetch --refetch --no-filter`\.\n$/s);
});

test("an unknown revision and a folder without git have different messages, with exit code 2", async () => {
  const runs = [await impact("no-such-branch"), await impact("main", "--claims", elsewhere), await impact()];
  expect(runs.map(({ code }) => code)).toEqual([2, 2, 2]);
  expect(runs[0]?.error).toContain("no git revision `no-such-branch`");
  expect(runs[1]?.error).toContain("not in a git checkout");
  expect(runs[2]?.error).toContain("Give one revision");
});

test("what git says of a repository that it can't read is passed on", async () => {
  const broken = join(elsewhere, "broken");
  mkdirSync(join(broken, "claims"), { recursive: true });
  spawnSync("git", ["init", "--quiet", broken]);
  writeFileSync(join(broken, ".git/config"), "[core");
  const { code, error } = await impactIn(broken, "HEAD");
  expect([code, error]).toEqual([2, expect.stringMatching(/^git can't read the history of claims: fatal: bad config/)]);
});

test("where the pictures can't be written, a sentence says so", async () => {
  const { code, error } = await impact("main", "--pictures", join(repository.folder, "claims/map.yaml"));
  expect(code).toBe(2);
  expect(error).toMatch(/map\.yaml can't be written: a file with that name already exists\.\n$/);
});

describe("in a history of its own", () => {
  let other: GitRepository;
  const inOther = (...parameters: readonly string[]) => impactIn(other.folder, ...parameters);
  const [old, renamed] = [`${order}/hot-tea-curdles-milk.yaml`, `${order}/heat-denatures-milk.yaml`];
  const text = read(old);

  beforeEach(() => {
    other = gitRepository();
    cpSync("test/fixtures/debates/small/claims", join(other.folder, "claims"), { recursive: true });
    other.commit("2026-01-01", {});
    other.git("switch", "--quiet", "--create", "proposal");
  });

  const addedOnMain = (): void => {
    other.git("switch", "--quiet", "main");
    other.commit("2026-01-03", {
      [`${order}/glass-cups-cool-fast.yaml`]:
        "claim: A cup of glass cools tea fast.\nobjects-to: hot-tea-curdles-milk\n",
    });
    other.git("switch", "--quiet", "proposal");
  };

  test("a branch doesn't include changes that were made on the main branch since", async () => {
    other.commit("2026-01-02", { [spoons]: spoon });
    addedOnMain();
    const { code, out, error } = await inOther("main");
    expect([code, out]).toEqual([0, expect.stringContaining("Claims added: 1")]);
    expect(out).not.toContain("deleted");
    expect(error).toMatch(/^`main` has newer commits: compared with the merge base, \w{10}\.\n$/);
  });

  test("once the main branch is merged into it, a branch still has only its own changes", async () => {
    other.commit("2026-01-02", { [spoons]: spoon });
    addedOnMain();
    other.git("merge", "--quiet", "--no-edit", "main");
    const { out, error } = await inOther("main");
    expect(error).toBe("");
    expect(out).toContain("`spoons-measure-milk-too`");
    expect(out).not.toContain("glass-cups");
  });

  test("a file renamed with its former id is a renamed claim, and without it a removed one", async () => {
    const renamedFiles = Object.fromEntries(
      readdirSync(join(other.folder, order)).map((name) => {
        const path = `${order}/${name}`;
        return [
          path,
          readFileSync(join(other.folder, path), "utf8").replaceAll("hot-tea-curdles-milk", "heat-denatures-milk"),
        ];
      }),
    );
    other.commit("2026-01-02", { ...renamedFiles, [old]: null, [renamed]: `${text}aliases: hot-tea-curdles-milk\n` });
    const { out } = await inOther("main");
    expect(out).toContain("### Claims renamed\n\n- `hot-tea-curdles-milk` → `heat-denatures-milk`");
    expect(out).not.toContain("tombstone");
    // Its holders and its relations are unchanged.
    expect(out).not.toContain("Recorded stances changed");
    expect(out).not.toContain("Claims changed");
    other.commit("2026-01-03", { [renamed]: text });
    expect((await inOther("main")).out).toContain("### Claims deleted rather than retired\n\n- `hot-tea-curdles-milk`");
  });

  test("a claim that was renamed twice is found by each of its former ids", async () => {
    other.commit("2026-01-02", {
      [old]: null,
      [renamed]: `${text}aliases: [warm-milk-curdles, hot-tea-curdles-milk, heat-curdles-milk]\n`,
    });
    const pictures = join(other.folder, "pictures");
    const { out } = await inOther("main", "--pictures", pictures);
    expect(out).toContain("### Claims renamed\n\n- `hot-tea-curdles-milk` → `heat-denatures-milk`");
    expect(readFileSync(join(pictures, "before.svg"), "utf8")).toContain('data-id="hot-tea-curdles-milk"');
  });

  const inMoved = () => inOther("main", "--claims", "other/claims");

  test("a claims folder that was moved is compared with itself, before the move is committed and after", async () => {
    mkdirSync(join(other.folder, "other"));
    renameSync(join(other.folder, "claims"), join(other.folder, "other/claims"));
    expect((await inMoved()).out).toContain("Nothing: no claim");
    other.git("add", "--all");
    expect((await inMoved()).out).toContain("Nothing: no claim");
    other.commit("2026-01-02", {});
    expect((await inMoved()).out).toContain("Nothing: no claim");
    other.commit("2026-01-03", { [`other/${spoons}`]: spoon });
    const { out } = await inMoved();
    expect(out).toContain("Claims added: 1, objections and rebuttals now unanswered: 1.");
    expect(out).toContain("`spoons-measure-milk-too`");
  });

  test("a copy beside the claims folder is new", async () => {
    cpSync(join(other.folder, "claims"), join(other.folder, "other/claims"), { recursive: true });
    other.commit("2026-01-02", {});
    const { out } = await inMoved();
    expect(out).toContain("`milk-goes-in-last`");
    expect(out).not.toContain("Nothing: no claim");
  });

  test("a file that only moves to another folder changes nothing", async () => {
    other.commit("2026-01-02", { [old]: null, [`${order}/heat/hot-tea-curdles-milk.yaml`]: text });
    expect((await inOther("main")).out).toContain("Nothing: no claim");
  });

  test("a branch without common history is compared as it is", async () => {
    other.git("switch", "--quiet", "--orphan", "fresh");
    other.commit("2026-01-02", { "claims/map.yaml": "title: A map\ndebates: tea\n" });
    const { code, out, error } = await inOther("main");
    expect([code, error]).toEqual([0, ""]);
    expect(out).toContain("Claims deleted rather than retired");
  });
});
