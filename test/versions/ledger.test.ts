import fc from "fast-check";
import { expect, test } from "vitest";
import type { ClaimHistory, ClaimVersion } from "../../src/claims/model/index.ts";
import { claimVersion } from "../../src/versions/claim-version.ts";
import { lostVersions, readLedger, writeLedger } from "../../src/versions/ledger.ts";
import { resolveEntries } from "../../src/versions/merge-ledger.ts";
import { walkCommits } from "../../src/versions/walk-commits.ts";
import { fullContent } from "./full-content.ts";
import { holds } from "../holds.ts";

const commit = "0123456789012345678901234567890123456789";
const version = (sentence: string, date: string): ClaimVersion =>
  claimVersion({ ...fullContent, sentence }, { date, commit: date === "" ? "" : commit });
const [older, newer] = [version("Older.", "2026-01-01"), version("Newer.", "2026-02-01")];

function history(id: string, ...versions: readonly ClaimVersion[]): ClaimHistory {
  return { id, formerAddresses: [], versions, changes: [], present: true };
}

const written = writeLedger(
  [
    history("b", newer, older),
    { ...history("a", older), formerAddresses: [{ id: "z", version: older.version, hash: older.hash }] },
  ],
  "“Tea”",
);

/** The problem of a ledger whose entries have these values in place of others. */
function refusal(...changes: readonly Readonly<Record<string, unknown>>[]): string {
  const entry = { claim: "a", version: older.version, hash: older.hash, date: "2026-01-01", commit, text: older.form };
  const versions = changes.map((change) => ({ ...entry, ...change }));
  const reading = readLedger(JSON.stringify({ canonicalForm: 1, versions }));
  return reading.kind === "unreadable" ? reading.reason : "";
}

test("a ledger has a line for each version, in the order of ids and days, and is valid JSON", async () => {
  expect(JSON.parse(written)).toMatchObject({ canonicalForm: 1, map: "“Tea”" });
  await expect(written).toMatchFileSnapshot("golden/ledger.json");
});

test("unpublished versions are not in a ledger", () => {
  const ledger = writeLedger([history("a", version("New.", ""))], "Tea");
  expect(JSON.parse(ledger)).toEqual({ canonicalForm: 1, map: "Tea", versions: [] });
});

test("a ledger is the same after it is written and read back", () => {
  expect(readLedger(written)).toMatchObject({
    kind: "ledger",
    map: "“Tea”",
    entries: [
      {
        id: "a",
        version: older.version,
        hash: older.hash,
        date: "2026-01-01",
        commit,
        former: [{ id: "z", version: older.version }],
        form: older.form,
      },
      { id: "b", version: older.version, former: [] },
      { id: "b", version: newer.version, former: [] },
    ],
  });
});

const others = [
  { kind: "question", id: "when", title: "When?", path: "claims/tea/when.yaml", deleted: "" },
  { kind: "person", id: "when", title: "A. When", path: "claims/people/when.yaml", deleted: "2026-01-01" },
] as const;

test("a ledger lists the other records that were published, one a line; older ledgers don't", () => {
  const ledger = writeLedger([history("a", older)], "Tea", others);
  expect(ledger).toContain('\n{"kind":"question","id":"when","title":"When?"}\n');
  const nowhere = { path: "", deleted: "" };
  expect(readLedger(ledger)).toMatchObject({
    entries: { length: 1 },
    records: [
      { ...others[1], ...nowhere },
      { ...others[0], ...nowhere },
    ],
  });
  expect(readLedger(written)).toMatchObject({ records: [] });
  for (const line of ledger.split("\n").slice(4, 6))
    expect(readLedger(ledger.replace(`${line}\n`, ""))).toMatchObject({ records: { length: 1 } });
  for (const [from, to] of [
    ["question", "map"],
    ['id":"when', 'id":"../when'],
  ] as const)
    expect(readLedger(ledger.replaceAll(from, to))).toMatchObject({ kind: "unreadable" });
});

test("any line of a ledger can be deleted in an editor, to take a version down", () => {
  const lines = written.split("\n");
  for (const taken of lines.slice(4, -3)) {
    const left = `\uFEFF${lines.filter((line) => line !== taken).join("\r\n")}`;
    expect(readLedger(left)).toMatchObject({ kind: "ledger", entries: { length: 2 } });
  }
});

test("a file that is not a ledger is refused, with the place and what was expected there", () => {
  const page = readLedger("<!doctype html>");
  expect(page.kind === "unreadable" && page.reason).toMatch(/^it is no JSON/);
  expect(readLedger("[]")).toMatchObject({ reason: "it is no object of JSON" });
  expect(readLedger('{"canonicalForm":2,"versions":[]}')).toMatchObject({
    reason: "its `canonicalForm` is 2, and this program knows 1",
  });
  expect(readLedger('{"canonicalForm":1}')).toMatchObject({ reason: "it has no list `versions`" });
  const merged = '{\n"canonicalForm": 1,\n"versions": [\n],\n"versions": [\n]\n}';
  expect(readLedger(merged)).toMatchObject({ reason: "it has two lists `versions`, as a merge may leave; join them" });
  expect(refusal({})).toBe("");
  expect(refusal({ hash: "abc" })).toBe('entry 1 of `versions` has the `hash` "abc"; expected 64 hexadecimal digits');
  expect(refusal({ date: "yesterday" })).toContain("expected a day such as 2026-06-27");
  expect(refusal({ text: 1 })).toContain("has the `text` 1; expected a text");
  expect(refusal({ former: "z" })).toContain("has a `former` that is no list");
});

test("an address in it is an id and the beginning of the hash, so that no address leads out of the site's folder", () => {
  for (const claim of ["../../etc", "a/b", "", "A", "a".repeat(65)]) expect(refusal({ claim })).not.toBe("");
  for (const address of ["0123456789", older.hash.slice(0, 9), `${older.hash}0`, "../x"]) {
    expect(refusal({ version: address })).not.toBe("");
    expect(refusal({ former: [`z/${address}`] })).not.toBe("");
  }
});

test("one address of two texts is refused, and so are two of one text under one id: only one would keep its page", () => {
  const alike = [older, newer].map(({ hash }) => ({ version: "0123456789", hash: `0123456789${hash.slice(10)}` }));
  expect(refusal(...alike.map((entry) => ({ ...entry, text: undefined })))).toBe(
    "it lists `a/0123456789` for two texts",
  );
  const [short = "", long = ""] = [10, 14].map((digits) => older.hash.slice(0, digits));
  expect(refusal({ version: short }, { version: long })).toBe(
    `it lists \`a/${short}\` and \`a/${long}\` for one text; keep one of them`,
  );
});

test("a day that no calendar has is refused", () => {
  for (const date of ["0000-00-00", "2026-02-31", "2026-13-01"])
    expect(refusal({ date })).toContain(`the \`date\` "${date}", a day that does not exist`);
});

test("reading any file returns a ledger or a reason", () => {
  holds([fc.oneof(fc.json(), fc.string())], 100, (text) => {
    expect(["ledger", "unreadable"]).toContain(readLedger(text).kind);
    const inside = readLedger(`{"canonicalForm":1,"versions":[${text}]}`);
    expect(["ledger", "unreadable"]).toContain(inside.kind);
  });
});

test("a version with a missing or wrong text is lost unless the main branch has it, and all lost ones are reported together", () => {
  const line = walkCommits([]);
  const entryOf = (form: string) => {
    const reading = readLedger(writeLedger([history("a", { ...older, form })], ""));
    return reading.kind === "ledger" ? reading.entries : [];
  };
  expect(resolveEntries(entryOf(older.form), line).lost).toEqual([]);
  for (const form of ["", newer.form, "{}"]) {
    const found = lostVersions(resolveEntries(entryOf(form), line), "claims");
    expect(found).toMatchObject([
      {
        rule: "lost-version",
        severity: "error",
        place: { path: "claims/map.yaml" },
        message: `A version that was published would vanish: \`a/${older.version}\`.`,
      },
    ]);
  }
  const many = Array.from({ length: 12 }, () => entryOf("")).flat();
  const [finding] = lostVersions(resolveEntries(many, line), "claims");
  expect(finding?.message).toMatch(/^12 versions that were published would vanish: .* and 2 more\.$/);
});
