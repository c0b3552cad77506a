import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { git, HistoryError } from "../../src/files/git.ts";
import { readHistory } from "../../src/files/read-history.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { gitRepository, type GitRepository } from "../git-repository.ts";
import fc from "fast-check";
import { commitDays } from "../../src/files/read-log.ts";
import { holds } from "../holds.ts";

let repository: GitRepository;

beforeEach(() => {
  repository = gitRepository();
});

afterEach(() => {
  vi.unstubAllEnvs();
});

const claims = (): string => join(repository.folder, "claims");

/** A repository that tests only read, of a file that was changed once, and what is told of it. */
const plain = gitRepository();
plain.commit("2026-01-01", { "claims/a.yaml": "a1" });
plain.commit("2026-01-02", { "claims/a.yaml": "a2" });
plain.git("config", "uploadpack.allowFilter", "true");
const ofPlain = ["2026-01-01 claims/a.yaml=a1", "2026-01-02 claims/a.yaml=a2"];
const plainClaims = join(plain.folder, "claims");

/** Each commit as its day and its changes to files. */
function told(folder = claims()): readonly string[] | null {
  const line = readHistory(folder);
  if (line === null) return null;
  const blobs = line.commits.flatMap(({ files }) => files.flatMap(({ blob }) => blob ?? []));
  const texts = new Map(line.texts(blobs));
  return line.commits.map(({ date, files }) =>
    [date, ...files.map(({ path, blob }) => `${path}=${blob === null ? "gone" : (texts.get(blob) ?? "unread")}`)].join(
      " ",
    ),
  );
}

test("lists what each commit changed in the claims folder, from the oldest to the newest, by commit date", () => {
  repository.commit("2026-01-01", { "claims/a.yaml": "a1", "claims/tea/b.yaml": "b1", "README.md": "x" });
  repository.commit("2026-01-02", { "README.md": "y" });
  repository.commit("2026-01-03", { "claims/a.yaml": "a2", "claims/tea/b.yaml": null });
  expect(told()).toEqual([
    "2026-01-01 claims/a.yaml=a1 claims/tea/b.yaml=b1",
    "2026-01-03 claims/a.yaml=a2 claims/tea/b.yaml=gone",
  ]);
});

test("the name of a file can't pass for a commit", () => {
  const forged = `\u0001${"a".repeat(40)} 0 0.yaml`;
  repository.commit("2026-01-01", { "map.yaml": "m", [forged]: "f", "z.yaml": "z" });
  expect(told(repository.folder)?.map((line) => line.replaceAll(basename(repository.folder), "claims"))).toEqual([
    `2026-01-01 claims/${forged}=f claims/map.yaml=m claims/z.yaml=z`,
  ]);
});

test("no program runs that the settings of a repository name", () => {
  const ran = join(temporaryFolder(), "ran");
  const program = join(temporaryFolder(), "program");
  writeFileSync(program, `#!/bin/sh\ntouch ${ran}\n`, { mode: 0o755 });
  repository.commit("2026-01-01", { "claims/a.yaml": "a" });
  const tree = repository.git("write-tree").trim();
  const head = repository.git("rev-parse", "HEAD").trim();
  const by = "A. Contributor <contributor@example.org> 1767268800 +0000";
  const signed = `tree ${tree}\nparent ${head}\nparent ${head}\nauthor ${by}\ncommitter ${by}\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\nMerge\n`;
  writeFileSync(join(repository.folder, "signed"), signed);
  const commit = repository.git("hash-object", "-t", "commit", "-w", "signed").trim();
  repository.git("update-ref", "HEAD", commit);
  for (const [key, value] of [
    ["log.showSignature", "true"],
    ["gpg.program", program],
    ["core.fsmonitor", program],
  ] as const)
    repository.git("config", key, value);
  readHistory(claims());
  git(claims(), ["ls-files", "--others", "."]);
  expect(existsSync(ran)).toBe(false);
});

test("files of a contributor that make a bare repository are not one", () => {
  repository.commit("2026-01-01", { "claims/a.yaml": "a" });
  const map = temporaryFolder();
  cpSync(join(repository.folder, "claims"), join(map, "claims"), { recursive: true });
  cpSync(join(repository.folder, ".git"), map, { recursive: true });
  writeFileSync(join(map, "config"), "[core]\n\tbare = false\n\tworktree = .\n");
  expect(() => readHistory(join(map, "claims"))).toThrow(/git can't read the history of .* cannot use bare repository/);
});

test("a commit's day is in UTC, wherever it was made", () => {
  repository.commit("2026-01-01T23:30:00-05:00", { "claims/a.yaml": "a" });
  expect(told()).toEqual(["2026-01-02 claims/a.yaml=a"]);
});

test("a commit with an invalid time is a step like any other", () => {
  repository.commit("2026-01-01", { "claims/a.yaml": "a1" });
  repository.commit("@8640000000001 +0000", { "claims/a.yaml": "a2" });
  expect(told()).toEqual(["2026-01-01 claims/a.yaml=a1", "2001-01-01 claims/a.yaml=a2"]);
});

test("a file that moves is deleted at the old path and created at the new one", () => {
  repository.commit("2026-01-01", { "claims/tea/a.yaml": "a" });
  repository.commit("2026-01-02", { "claims/tea/a.yaml": null, "claims/tea/pot/a.yaml": "a" });
  expect(told()?.[1]).toBe("2026-01-02 claims/tea/a.yaml=gone claims/tea/pot/a.yaml=a");
});

test("a merge is one step of the main branch, on the day of the merge", () => {
  repository.commit("2026-01-01", { "claims/a.yaml": "a1" });
  repository.git("switch", "--quiet", "--create", "proposal");
  repository.commit("2026-01-02", { "claims/b.yaml": "b1" });
  repository.commit("2026-01-03", { "claims/b.yaml": "b2" });
  repository.git("switch", "--quiet", "main");
  repository.commit("2026-01-04", { "claims/a.yaml": "a2" });
  repository.commit("2026-01-05", {});
  repository.git("merge", "--quiet", "--no-ff", "--message", "Merge", "proposal");
  expect(told()).toEqual(["2026-01-01 claims/a.yaml=a1", "2026-01-04 claims/a.yaml=a2", "2026-01-05 claims/b.yaml=b2"]);
});

test("the claims folder may have any name and place in its repository, be its top, or be a link", () => {
  repository.commit("2026-01-01", { "maps/tea/a.yaml": "a" });
  symlinkSync(join(repository.folder, "maps/tea"), join(repository.folder, "linked"));
  expect(told(join(repository.folder, "maps/tea"))).toEqual(["2026-01-01 tea/a.yaml=a"]);
  expect(told(`${repository.folder}/maps/tea/`)).toEqual(["2026-01-01 tea/a.yaml=a"]);
  expect(told(join(repository.folder, "linked"))).toEqual(["2026-01-01 linked/a.yaml=a"]);
  expect(told(repository.folder)?.[0]).toMatch(/^2026-01-01 test-\w+\/maps\/tea\/a\.yaml=a$/);
});

test("names with spaces, accents and line breaks are read correctly", () => {
  repository.commit("2026-01-01", { "my\nmap/claims/tea pot/thé\n.yaml": "a" });
  expect(told(join(repository.folder, "my\nmap/claims"))).toEqual(["2026-01-01 claims/tea pot/thé\n.yaml=a"]);
});

test("symbolic links, hidden files and files that are not YAML are not part of the history", () => {
  repository.write({ "claims/a.yaml": "a", "claims/.hidden/b.yaml": "b", "claims/README.md": "x" });
  symlinkSync("a.yaml", join(claims(), "link.yaml"));
  repository.commit("2026-01-01", {});
  expect(told()).toEqual(["2026-01-01 claims/a.yaml=a claims/link.yaml=gone"]);
});

test("a blob larger than a claim file may be is not read", () => {
  repository.commit("2026-01-01", { "claims/a.yaml": "a".repeat(70_000), "claims/b.yaml": "b" });
  expect(told()).toEqual(["2026-01-01 claims/a.yaml=unread claims/b.yaml=b"]);
});

test("a folder without committed files has no commits, and neither has an empty repository", () => {
  repository.write({ "claims/a.yaml": "a" });
  expect(told()).toEqual([]);
  repository.commit("2026-01-01", { "README.md": "x", "claims/a.yaml": null });
  repository.write({ "claims/a.yaml": "a" });
  expect(told()).toEqual([]);
});

test("a folder outside of a checkout has no history", () => {
  expect(told(temporaryFolder())).toBeNull();
});

test.each([
  ["shallow", "--depth=1", ["--unshallow"], /shallow.*`git fetch --unshallow`.*--without-history/s],
  ["partial", "--filter=blob:none", ["--refetch", "--no-filter"], /lacks files .*`git fetch --refetch --no-filter`/],
  ["partial", "--filter=tree:0", ["--refetch", "--no-filter"], /lacks files .*`git fetch --refetch --no-filter`/],
])("a %s clone (%s) is an error that says how to fetch the rest", (_, kind, fetching, said) => {
  const clone = join(temporaryFolder(), "clone");
  execFileSync("git", ["clone", "--quiet", kind, `file://${plain.folder}`, clone]);
  expect(() => told(join(clone, "claims"))).toThrow(HistoryError);
  expect(() => told(join(clone, "claims"))).toThrow(said);
  execFileSync("git", ["-C", clone, "fetch", "--quiet", ...fetching]);
  expect(told(join(clone, "claims"))).toEqual(ofPlain);
});

test("without git, a checkout is an error that says so, and any other folder has no history", () => {
  const elsewhere = temporaryFolder();
  vi.stubEnv("PATH", elsewhere);
  expect(() => readHistory(plainClaims)).toThrow(HistoryError);
  expect(() => readHistory(plainClaims)).toThrow(
    /with git, which is not installed\. Install git\..*--without-history/s,
  );
  expect(readHistory(elsewhere)).toBeNull();
});

test("a branch that is damaged, misspelt or new is an error where others have the claims", () => {
  repository.commit("2026-01-01", { "claims/a.yaml": "a" });
  repository.git("symbolic-ref", "HEAD", "refs/heads/mian");
  repository.write({ "new/c.yaml": "c" });
  expect(told(join(repository.folder, "new"))).toEqual([]);
  expect(() => told()).toThrow(/no commits, or is damaged .*--without-history/s);
  repository.git("symbolic-ref", "HEAD", "refs/heads/main");
  repository.write({ ".git/refs/heads/main": "" });
  expect(() => told()).toThrow(/no commits, or is damaged/);
});

test("a damaged file of an earlier commit is an error, and so is a repository within the claims", () => {
  repository.commit("2026-01-01", { "claims/a.yaml": [...Array(99).keys()].join(" "), "claims/b.yaml": "b" });
  const id = repository.git("rev-parse", "HEAD:claims/a.yaml").trim();
  const object = join(repository.folder, ".git/objects", id.slice(0, 2), id.slice(2));
  chmodSync(object, 0o644);
  const whole = readFileSync(object);
  writeFileSync(object, whole.fill(0, whole.length - 12));
  expect(() => told()).toThrow(/lacks files of earlier commits .*unable to stream/);
  const inner = join(claims(), "inner");
  execFileSync("git", ["clone", "--quiet", plain.folder, inner]);
  repository.git("add", "claims/inner");
  expect(() => told()).toThrow(/^inner in the claims folder is a git repository of its own/);
});

test("errors of git itself are passed on in its words", () => {
  repository.commit("2026-01-01", { "claims/a.yaml": "a" });
  writeFileSync(join(repository.folder, ".git/HEAD"), "nonsense\n");
  expect(() => readHistory(claims())).toThrow(/git can't read the history of .*not a git repository/s);
});

test("what the environment tells git changes nothing, as what a git hook of another repository sets", () => {
  repository.commit("2020-01-01", { "claims/a.yaml": "other" });
  for (const [name, value] of [
    ["GIT_DIR", join(repository.folder, ".git")],
    ["GIT_WORK_TREE", repository.folder],
    ["GIT_INDEX_FILE", join(repository.folder, ".git/index")],
    ["GIT_LITERAL_PATHSPECS", "1"],
    ["GIT_ICASE_PATHSPECS", "1"],
    ["GIT_TRACE", "1"],
    ["GIT_TRACE_SETUP", "1"],
  ] as const) {
    vi.stubEnv(name, value);
    expect([name, told(plainClaims)]).toEqual([name, ofPlain]);
  }
});

test("a replaced object and a graft have the history that they have in every clone", () => {
  repository.commit("2026-01-01", { "claims/a.yaml": "a" });
  repository.commit("2026-01-02", { "claims/b.yaml": "b" });
  repository.git("replace", repository.git("rev-parse", "HEAD:claims/a.yaml").trim(), "HEAD:claims/b.yaml");
  repository.write({ ".git/info/grafts": repository.git("rev-parse", "HEAD") });
  expect(told()).toEqual(["2026-01-01 claims/a.yaml=a", "2026-01-02 claims/b.yaml=b"]);
});

test("the user's own git settings change nothing", () => {
  repository.commit("2026-01-01", { "claims/a.yaml": "a1" });
  repository.commit("2026-01-02", { "claims/a.yaml": null, "claims/b.yaml": "a1" });
  const before = told();
  for (const setting of ["diff.renames=copies", "log.showSignature=true", "color.ui=always", "log.decorate=full"])
    repository.git("config", ...setting.split("="));
  repository.git("config", "format.pretty", "oneline");
  repository.git("config", "log.diffMerges", "separate");
  repository.git("config", "diff.relative", "true");
  repository.git("config", "i18n.logOutputEncoding", "UTF-16");
  expect(told()).toEqual(before);
});

test("a worktree has the history of its repository", () => {
  const tree = join(temporaryFolder(), "tree");
  plain.git("worktree", "add", "--quiet", tree);
  expect(told(join(tree, "claims"))).toEqual(ofPlain);
});

test("a checked-out folder that has moved keeps its earlier history", () => {
  repository.commit("2026-01-01", { "claims/a.yaml": "a" });
  mkdirSync(join(repository.folder, "data"));
  renameSync(claims(), join(repository.folder, "data/claims"));
  repository.commit("2026-01-02", {});
  expect(told(join(repository.folder, "data/claims"))).toEqual([
    "2026-01-01 claims/a.yaml=a",
    "2026-01-02 claims/a.yaml=a",
  ]);
});

const times = (...pairs: readonly (readonly [committed: string, authored: string])[]) =>
  pairs.map(([committed, authored]) => ({ committed, authored }));

test("a commit has the day on which it was committed", () => {
  expect(commitDays(times(["1767268800", "978350400"], ["0", "0"]))).toEqual(["2026-01-01", "1970-01-01"]);
});

test("a commit with an invalid time gets the day of its author date", () => {
  expect(commitDays(times(["8640000000001", "1767268800"], ["", "1767268800"], ["253402300800", "0"]))).toEqual([
    "2026-01-01",
    "2026-01-01",
    "1970-01-01",
  ]);
});

test("if the author date is invalid too, it gets the day of the commit before it, or the first commit the day of the one after", () => {
  expect(commitDays(times(["", ""], ["1767268800", "0"], ["99999999999999999999", ""], ["-5", "abc"]))).toEqual([
    "2026-01-01",
    "2026-01-01",
    "2026-01-01",
    "2026-01-01",
  ]);
  expect(commitDays(times(["", ""]))).toEqual(["1970-01-01"]);
});

test("every commit gets a day, whatever git prints", () => {
  const printed = fc.oneof(fc.string(), fc.integer().map(String), fc.double().map(String), fc.bigInt().map(String));
  holds([fc.array(fc.record({ committed: printed, authored: printed }))], 100, (all) => {
    const days = commitDays(all);
    expect(days).toHaveLength(all.length);
    for (const day of days) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
