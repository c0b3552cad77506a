import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandsFor } from "../../src/site/program.ts";
import { compile } from "../../src/compile.ts";
import { droppedWarning, unlistedNote } from "../../src/site/current-past.ts";
import { presentHistory, writeLedger } from "../../src/versions/index.ts";
import { onTeaDebate } from "../check/tea-debate.ts";

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
