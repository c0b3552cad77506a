import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { beforeEach, expect, test } from "vitest";
import type { SourceFile } from "../../src/claims/model/index.ts";
import { parse } from "../../src/claims/index.ts";
import { currentPast, droppedWarning, unlistedNote } from "../../src/site/current-past.ts";
import { readSettings } from "../../src/site/settings.ts";
import type { Past } from "../../src/trace-history.ts";
import { gitRepository, type GitRepository } from "../git-repository.ts";
import { commandsFor } from "../../src/site/program.ts";
import { compile } from "../../src/compile.ts";
import { presentHistory, writeLedger } from "../../src/versions/index.ts";
import { onTeaDebate } from "../check/tea-debate.ts";

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

test("pages name the scripts of this repository for a map in it, and those of the package for any other map", () => {
  const text = "`npm run check -- --fix`";
  expect(commandsFor("claims")(text)).toBe(text);
  expect(commandsFor(join(tmpdir(), "tea/claims"))(text)).toBe("`npx disputed-territory check --fix`");
});

const { debate } = compile(onTeaDebate({}));

test("a build says which pages no ledger will list, since git does not have their words", () => {
  expect(unlistedNote(presentHistory(debate, null))).toEqual([
    expect.stringMatching(
      /^Not in the ledger: 2 versions .* \(milk-goes-in-last\/[0-9a-f]{10}, pouring-last-sets-the-amount\/[0-9a-f]{10}\)\. Commit before you publish/,
    ),
  ]);
});

test("a build without a history says nothing of it: it has no ledger to speak of", () => {
  expect(unlistedNote(presentHistory(debate, "asked"))).toEqual([]);
});

test("a build that drops addresses which its folder had says so, and where their ledger is kept", () => {
  const history = presentHistory(debate, null);
  const dated = [...history.claims.values()].map((claim) => ({
    ...claim,
    versions: claim.versions.map((version) => ({ ...version, date: "2026-01-01" })),
  }));
  const source = { kind: "source", title: "A Nice Cup of Tea", path: "", deleted: "" } as const;
  const there = { ...source, id: "orwell-1946-nice-cup" };
  const ledger = writeLedger(dated, "Tea", [there]);
  expect(droppedWarning(history, debate, ledger, "copy.json")).toBe("");
  expect(droppedWarning(history, debate, "no ledger", "copy.json")).toBe("");
  const more = writeLedger(dated, "Tea", [there, { ...source, id: "gone-1946" }]);
  expect(droppedWarning({ ...history, claims: new Map() }, debate, more, "copy.json")).toMatch(
    /^The earlier build here had 3 addresses .*\(milk-goes-in-last\/[0-9a-f]{10}, .*, source gone-1946\)\. If a site has published them, .* --ledger copy\.json$/,
  );
});
