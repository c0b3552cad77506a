import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import type { SourceFile } from "../../src/claims/model/index.ts";
import { parse } from "../../src/claims/index.ts";
import { currentPast } from "../../src/site/current-past.ts";
import { readSettings } from "../../src/site/settings.ts";
import type { Past } from "../../src/trace-history.ts";
import { gitRepository, type GitRepository } from "../git-repository.ts";

let repository: GitRepository;
beforeEach(() => (repository = gitRepository()));

/** The history of the repository's claims, and how many files were parsed for it. */
function read(claimsFolder: string): { readonly past: Past | null; readonly parsed: number } {
  let parsed = 0;
  const count = (file: SourceFile): ReturnType<typeof parse> => {
    parsed += 1;
    return parse(file);
  };
  const parseCache = join(repository.folder, ".cache");
  const { past } = currentPast({ ...readSettings({}), claimsFolder, parseCache }, [], count);
  return { past, parsed };
}

const claim = (number: number, words: string): readonly [string, string] => [
  `claims/tea/claim-${number}.yaml`,
  `claim: ${words}\nanswers: is-tea-good\n`,
];

test("a long history is read from git once, as long as no commit is added", () => {
  const first = Array.from({ length: 200 }, (_, number) => claim(number, `Tea has ${number} virtues.`));
  repository.commit("2026-01-01", { "claims/map.yaml": "title: Tea\n", ...Object.fromEntries(first) });
  const before = read(join(repository.folder, "claims"));
  expect(before.parsed).toBeGreaterThanOrEqual(200);
  // Another name of the same folder: as for a new process, nothing of it is in memory.
  const again = read(`${repository.folder}/./claims`);
  expect(again).toEqual({ past: before.past, parsed: 0 });
  repository.commit("2026-01-02", Object.fromEntries([claim(7, "Tea has a virtue.")]));
  const after = read(`${repository.folder}/././claims`);
  expect(after.parsed).toBeGreaterThan(0);
  expect(after.past?.line.snapshots.get("claim-7")?.map(({ date }) => date)).toEqual(["2026-01-01", "2026-01-02"]);
});

test("a link to a claims folder is not mistaken for the folder to which it led before", () => {
  const both = (word: string) => (folder: string, topic: string) =>
    Array.from({ length: 200 }, (_, number) => {
      const [path, text] = claim(number, `${topic} has ${number} ${word}.`);
      return [path.replace("claims/", `${folder}/`), text] as const;
    });
  for (const [date, word] of [
    ["2026-01-01", "virtues"],
    ["2026-01-02", "merits"],
  ] as const)
    repository.commit(date, {
      "one/map.yaml": "title: Tea\n",
      "two/map.yaml": "title: Milk\n",
      ...Object.fromEntries([...both(word)("one", "Tea"), ...both(word)("two", "Milk")]),
    });
  const link = join(repository.folder, "claims");
  const sentences = (): readonly string[] => {
    const { past } = read(link);
    return (past?.line.snapshots.get("claim-1") ?? []).map(({ state }) => state?.version.content.sentence ?? "");
  };
  symlinkSync("one", link);
  expect(sentences()).toEqual(["Tea has 1 virtues.", "Tea has 1 merits."]);
  rmSync(link);
  symlinkSync("two", link);
  expect(sentences()).toEqual(["Milk has 1 virtues.", "Milk has 1 merits."]);
});
