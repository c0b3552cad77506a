import { expect, test } from "vitest";
import { parse } from "../../src/claims/index.ts";
import { pastRecord, walkCommits } from "../../src/versions/index.ts";
import type { PastFile } from "../../src/versions/past-files.ts";

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
