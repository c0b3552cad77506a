import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { lastRead, pastRecord, walkCommits } from "../../src/versions/index.ts";
import { onTeaDebate } from "../check/tea-debate.ts";
import { historyOf, mapHistory } from "../map-history.ts";
import { parse } from "../../src/claims/index.ts";
import type { PastFile } from "../../src/versions/past-files.ts";

const cited = "source: orwell-1946-nice-cup";

/** The days on which the citations of a claim were read, after these texts of it, of which only the last is not committed. */
function daysAfter(...texts: readonly string[]): readonly string[] {
  const history = mapHistory();
  const path = "claims/tea/milk-cools.yaml";
  for (const text of texts.slice(0, -1)) history.monthly({ [path]: text });
  const { debate } = compile(onTeaDebate({ [path]: texts.at(-1) ?? "" }));
  const claim = debate.claim.get("milk-cools");
  const past = historyOf(debate, history.line()).readings.get("milk-cools") ?? [];
  return claim ? [...claim.stances, ...claim.uses].map((each) => lastRead(claim, each, past)) : [];
}

const claim = (sentence: string, ...uses: readonly string[]): string =>
  `claim: ${sentence}\nsupports: milk-goes-in-last\nsources:\n${uses.map((use) => `  - {${cited}, ${use}}\n`).join("")}`;

const first = claim("Cold milk cools the tea.", "at: p. 1, passage: it cools, read: 2026-01-01");

test("a passage counts as read from the day that is written, in the same commit as its claim or in a later one", () => {
  expect(daysAfter(first)).toEqual(["2026-01-01"]);
  expect(daysAfter(claim("Milk cools.", "at: p. 1"), first, first)).toEqual(["2026-01-01"]);
});

test("once sentence, place or passage have changed, committed or not, nobody has read it until there is a new day", () => {
  const changed = [
    claim("Cold milk cools tea.", "at: p. 1, passage: it cools, read: 2026-01-01"),
    claim("Cold milk cools the tea.", "at: p. 2, passage: it cools, read: 2026-01-01"),
    claim("Cold milk cools the tea.", "at: p. 1, passage: it is cold, read: 2026-01-01"),
  ];
  for (const text of changed) expect([daysAfter(first, text), daysAfter(first, text, text)]).toEqual([[""], [""]]);
  expect(daysAfter(first, claim("Cold milk cools tea.", "at: p. 1, passage: it cools, read: 2026-02-01"))).toEqual([
    "2026-02-01",
  ]);
  expect(daysAfter(first, changed[1] ?? "", first)).toEqual(["2026-01-01"]);
});

test("a second place that was read on the same day counts, too", () => {
  const places = ["at: p. 1, passage: it cools, read: 2026-01-01", "at: p. 2, read: 2026-01-01"];
  const both = claim("Cold milk cools the tea.", ...places);
  expect(daysAfter(first, both, both)).toEqual(["2026-01-01", "2026-01-01"]);
});

/** A file after a commit; without a text, the commit deleted it. */
function file(path: string, text?: string): PastFile {
  const record = text === undefined ? null : parse({ path, text }).record;
  return { path, record: record && pastRecord(record) };
}

const walk = (...commits: readonly (readonly PastFile[])[]) =>
  walkCommits(commits.map((files, index) => ({ id: `c${index}`, date: `2026-01-0${index + 1}`, files })));

test("a claim or question whose file is copied and then deleted by another commit has moved, and has not changed", () => {
  const claim = "claim: Tea is hot.\nanswers: how-is-tea\n";
  const question = "question: How is tea?\n";
  const both = (folder: string, ...texts: readonly string[]): readonly PastFile[] => [
    file(`claims/tea/${folder}tea-is-hot.yaml`, texts[0]),
    file(`claims/tea/${folder}how-is-tea.yaml`, texts[1]),
  ];
  const first = both("", claim, question);
  const copy = both("sub/", claim, question);
  for (const gone of [both(""), both("sub/")]) {
    const { snapshots, questions } = walk(first, copy, gone);
    expect(snapshots.get("tea-is-hot")?.map(({ date }) => date)).toEqual(["2026-01-01"]);
    expect(questions.changes.map(({ change }) => change.kind)).toEqual(["question-added"]);
  }
});

test("a claim keeps its source and its holder when a copy of their files is deleted", () => {
  const claim =
    "claim: Tea is hot.\nanswers: q\nheld-by:\n  - person: p\n    source: s\n    at: p. 1\n    date: 1946\n";
  const s = "type: book\ntitle: Tea\n";
  const p = "name:\n  family: Orwell\n  given: George\n";
  const { snapshots } = walk(
    [file("claims/tea/a.yaml", claim), file("claims/sources/s.yaml", s), file("claims/people/p.yaml", p)],
    [file("claims/sources/old/s.yaml", s), file("claims/people/old/p.yaml", p)],
    [file("claims/sources/old/s.yaml"), file("claims/people/old/p.yaml")],
  );
  expect(snapshots.get("a")?.map(({ date }) => date)).toEqual(["2026-01-01"]);
});
