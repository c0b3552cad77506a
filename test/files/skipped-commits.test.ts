import { beforeEach, expect, test } from "vitest";
import { isPull, skippedCommits } from "../../src/files/read-history.ts";
import { gitRepository, type GitRepository } from "../git-repository.ts";

let published: GitRepository;
let local: GitRepository;

/** A repository, and a clone of it with its own commit. */
beforeEach(() => {
  published = gitRepository();
  published.commit("2026-01-01", { "claims/a.yaml": "a1", "README.md": "x" });
  local = gitRepository();
  local.git("remote", "add", "origin", published.folder);
  local.git("fetch", "--quiet", "origin");
  local.git("reset", "--quiet", "--hard", "origin/main");
  local.git("branch", "--quiet", "--set-upstream-to=origin/main");
  local.commit("2026-01-02", { "claims/local.yaml": "l" });
  published.commit("2026-01-03", { "claims/a.yaml": "a2" });
  published.commit("2026-01-04", { "README.md": "y" });
});

const published2 = (): string => published.git("rev-parse", "HEAD~1").trim();
const skipped = (prefix = "claims/"): readonly string[] => skippedCommits(local.folder, prefix);

test("commits merged by a pull are skipped, before and after the merge is pushed", () => {
  local.git("pull", "--quiet", "--no-rebase", "--no-edit");
  expect(skipped()).toEqual([published2()]);
  expect(skipped("")).toHaveLength(2);
  local.git("push", "--quiet", "origin", "HEAD:elsewhere");
  local.git("branch", "--quiet", "--unset-upstream");
  local.commit("2026-01-05", { "claims/a.yaml": "a3" });
  expect(skipped()).toEqual([published2()]);
});

test("a file with the name of a revision changes nothing", () => {
  local.git("pull", "--quiet", "--no-rebase", "--no-edit");
  local.write({ HEAD: "" });
  expect(skipped()).toEqual([published2()]);
});

test("commits merged from upstream are skipped, whatever the merge is called", () => {
  local.git("fetch", "--quiet");
  local.git("merge", "--quiet", "--message", "Bring it together", "origin/main");
  expect(skipped()).toEqual([published2()]);
});

test("a pull that rebases one's own commits skips nothing, and neither does one that has yet to be made", () => {
  expect(skipped()).toEqual([]);
  local.git("fetch", "--quiet");
  expect(skipped()).toEqual([]);
  local.git("pull", "--quiet", "--rebase");
  expect(skipped()).toEqual([]);
});

test("a merged side branch was never published, and neither were commits that another branch took from the main branch", () => {
  local.git("pull", "--quiet", "--rebase");
  local.git("switch", "--quiet", "--create", "proposal");
  local.commit("2026-01-05", { "claims/b.yaml": "b" });
  local.git("switch", "--quiet", "main");
  local.commit("2026-01-06", { "claims/c.yaml": "c" });
  local.git("merge", "--quiet", "--no-ff", "--no-edit", "proposal");
  expect(skipped()).toEqual([]);
  local.git("switch", "--quiet", "proposal");
  local.git("merge", "--quiet", "--no-ff", "--no-edit", "main");
  expect(skipped()).toEqual([]);
});

test("the subject of a pull is distinguished from those of other merges", () => {
  const pulls = [
    "Merge branch 'main' of https://example.org/map",
    "Merge branch 'main' of example.org:map into main",
    "Merge remote-tracking branch 'origin/main'",
    "Merge remote-tracking branch 'origin/trunk' into trunk",
    "Merge remote-tracking branch 'origin/team/map' into team/map",
  ];
  const others = [
    "Merge branch 'proposal'",
    "Merge branch 'main' into proposal",
    "Merge branch 'proposal' of example.org:map",
    "Merge remote-tracking branch 'origin/main' into proposal",
    "Merge pull request #1 from somebody/main",
    // GitHub's name for merging from the repository that this one was forked from, and GitLab's for any merge request.
    "Merge branch 'somebody:main' into main",
    "Merge branch 'main' into 'main'",
  ];
  expect(pulls.filter((subject) => !isPull(subject))).toEqual([]);
  expect(others.filter(isPull)).toEqual([]);
});
