import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { lastRead } from "../../src/versions/index.ts";
import { onTeaDebate } from "../check/tea-debate.ts";
import { historyOf, mapHistory } from "../map-history.ts";

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
