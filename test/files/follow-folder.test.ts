import { mkdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { readHistory } from "../../src/files/read-history.ts";
import { gitRepository, type GitRepository } from "../git-repository.ts";

let repository: GitRepository;

beforeEach(() => {
  repository = gitRepository();
  repository.commit("2026-01-01", {
    "claims/map.yaml": "m",
    "claims/tea/a.yaml": "a1",
    "claims/tea/b.yaml": "b1",
    "README.md": "x",
  });
  repository.commit("2026-01-02", { "claims/tea/a.yaml": "a2" });
});

function move(from: string, to: string): void {
  mkdirSync(dirname(join(repository.folder, to)), { recursive: true });
  renameSync(join(repository.folder, from), join(repository.folder, to));
}

/** Each commit of a folder's history as its day and its changes to files. `c/` is the folder. */
function told(folder: string): readonly string[] {
  const line = readHistory(join(repository.folder, folder));
  const commits = line?.commits ?? [];
  const texts = new Map(line?.texts(commits.flatMap(({ files }) => files.flatMap(({ blob }) => blob ?? []))));
  return commits.map(({ date, files }) => {
    const changes = files.map(({ path, blob }) => {
      const local = path.slice(path.indexOf("/") + 1);
      return `${local}=${blob === null ? "gone" : (texts.get(blob) ?? "unread")}`;
    });
    return [date.slice(8), ...changes.toSorted()].join(" ");
  });
}

const before = ["01 map.yaml=m tea/a.yaml=a1 tea/b.yaml=b1", "02 tea/a.yaml=a2"];

test("a folder that moves keeps its history, including what the same commit changed or deleted", () => {
  move("claims", "data/claims");
  repository.commit("2026-01-03", { "data/claims/tea/a.yaml": "a3", "data/claims/tea/b.yaml": null });
  repository.commit("2026-01-04", { "data/claims/tea/c.yaml": "c1" });
  expect(told("data/claims")).toEqual([...before, "03 map.yaml=m tea/a.yaml=a3 tea/b.yaml=gone", "04 tea/c.yaml=c1"]);
});

test("a folder is followed through several moves and renames, and back to its first path", () => {
  move("claims", "data/claims");
  repository.commit("2026-01-03", {});
  repository.commit("2026-01-04", { "data/claims/tea/b.yaml": "b2" });
  move("data/claims", "map");
  repository.commit("2026-01-05", {});
  move("map", "claims");
  repository.commit("2026-01-06", {});
  expect(told("claims")).toEqual([
    ...before,
    "03 map.yaml=m tea/a.yaml=a2 tea/b.yaml=b1",
    "04 tea/b.yaml=b2",
    "05 map.yaml=m tea/a.yaml=a2 tea/b.yaml=b2",
    "06 map.yaml=m tea/a.yaml=a2 tea/b.yaml=b2",
  ]);
});

test("a folder that was copied in one commit and deleted in a later one counts as moved", () => {
  repository.commit("2026-01-03", {
    "data/claims/map.yaml": "m",
    "data/claims/tea/a.yaml": "a2",
    "data/claims/tea/b.yaml": "b1",
  });
  repository.commit("2026-01-04", { "claims/map.yaml": null, "claims/tea/a.yaml": null, "claims/tea/b.yaml": null });
  expect(told("data/claims")).toEqual([...before, "03 map.yaml=m tea/a.yaml=a2 tea/b.yaml=b1"]);
});

test("a folder that moved is followed even if another map stands at its former path since", () => {
  move("claims", "tea");
  repository.commit("2026-01-03", {});
  repository.commit("2026-01-04", { "claims/map.yaml": "m2", "claims/cake/c.yaml": "c1" });
  expect(told("tea")).toEqual([...before, "03 map.yaml=m tea/a.yaml=a2 tea/b.yaml=b1"]);
});

test("a copy of a folder that still exists has its own history", () => {
  repository.commit("2026-01-03", { "mine/map.yaml": "m", "mine/tea/a.yaml": "a2", "mine/tea/b.yaml": "b1" });
  expect(told("mine")).toEqual(["03 map.yaml=m tea/a.yaml=a2 tea/b.yaml=b1"]);
  expect(told("claims")).toEqual(before);
});

test("a folder moved by a merge is followed", () => {
  repository.git("switch", "--quiet", "--create", "move");
  move("claims", "data/claims");
  repository.commit("2026-01-03", {});
  repository.git("switch", "--quiet", "main");
  repository.commit("2026-01-04", { "README.md": "y" });
  repository.git("merge", "--quiet", "--no-ff", "--message", "Merge", "move");
  expect(told("data/claims")).toEqual([...before, "04 map.yaml=m tea/a.yaml=a2 tea/b.yaml=b1"]);
});

test("claims that move from the top of their repository into a folder are followed", () => {
  const top = gitRepository();
  top.commit("2026-01-01", { "map.yaml": "m", "tea/a.yaml": "a1" });
  mkdirSync(join(top.folder, "claims"));
  for (const name of ["map.yaml", "tea"]) renameSync(join(top.folder, name), join(top.folder, "claims", name));
  top.commit("2026-01-02", {});
  const commits = readHistory(join(top.folder, "claims"))?.commits ?? [];
  expect(commits.map(({ date }) => date)).toEqual(["2026-01-01", "2026-01-02"]);
  expect(commits[0]?.files.map(({ path }) => path)).toEqual(["claims/map.yaml", "claims/tea/a.yaml"]);
});

test("a folder that was deleted and created again with other files has both histories, one after the other", () => {
  repository.commit("2026-01-03", { "claims/map.yaml": null, "claims/tea/a.yaml": null, "claims/tea/b.yaml": null });
  repository.commit("2026-01-04", { "claims/map.yaml": "m2" });
  expect(told("claims")).toEqual([...before, "03 map.yaml=gone tea/a.yaml=gone tea/b.yaml=gone", "04 map.yaml=m2"]);
});

test("a folder whose path contains characters of git's patterns is read literally", () => {
  repository.commit("2026-01-03", { "[c]*/map.yaml": "m", "c/map.yaml": "other" });
  expect(told("[c]*")).toEqual(["03 map.yaml=m"]);
});
