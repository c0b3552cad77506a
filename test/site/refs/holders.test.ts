import { expect, test } from "vitest";
import { z } from "zod";
import type { Claim, Stance, StanceKind } from "../../../src/claims/model/index.ts";
import { holdersAndWorks, holdersLine, presentStances } from "../../../src/site/refs/holders.ts";
import type { Site } from "../../../src/site/site.ts";
import { casesIn } from "../../cases.ts";
import { siteWith } from "../fixture-site.ts";

const place = { path: "claims/a.yaml", start: 0, end: 0 };

const stance = (person: string, kind: StanceKind, date: string): Stance => ({
  person: { value: person, place },
  stance: kind,
  source: { value: "letters", place },
  at: "p. 1",
  passage: [],
  read: "",
  date,
  probability: "",
});

/** What still holds of stances in the form `ada asserts 1946`. */
const present = (...told: readonly (readonly [string, StanceKind, string])[]): readonly string[] =>
  presentStances(told.map((each) => stance(...each))).map(({ person, stance: kind, date }) =>
    `${person.value} ${kind} ${date}`.trim(),
  );

test("who later says the opposite no longer holds what they said", () => {
  expect(present(["ada", "asserts", "1946"], ["ada", "rejects", "1950"], ["ben", "asserts", "1946"])).toEqual([
    "ada rejects 1950",
    "ben asserts 1946",
  ]);
  expect(present(["ada", "rejects", "1946"], ["ada", "concedes", "1950-03"])).toEqual(["ada concedes 1950-03"]);
});

test("a stance without a date is the earliest; of two on one day both are shown; who says it twice holds it", () => {
  expect(present(["ada", "asserts", ""], ["ada", "rejects", "1950"])).toEqual(["ada rejects 1950"]);
  expect(present(["ada", "asserts", "1950"], ["ada", "rejects", "1950"])).toHaveLength(2);
  expect(present(["ada", "asserts", "1946"], ["ada", "concedes", "1950"])).toHaveLength(2);
});

/** The line of a claim that these hold and that cites `atlas`, each as `adams on-tea 1946` or with `concedes` or `rejects` after it. Adams leads the authors of `atlas`. */
function line(held: readonly string[], lineOf = holdersLine): string {
  const people = ["Adams", "Brown", "Cole", "Royal Society"];
  const idOf = (name: string): string => name.toLowerCase().replace(" ", "-");
  const stances = held.map((told) => {
    const [person, source, date, kind = "asserts"] = told.split(" ");
    return `  - {person: ${person}, source: ${source}, at: p. 1, stance: ${kind}${date === "-" ? "" : `, date: ${date}`}}\n`;
  });
  const author = (names: readonly string[]): string =>
    `author:\n${names.map((name) => `  - family: ${name}\n`).join("")}`;
  const site = siteWith({
    "tea/debate.yaml": "title: Tea\n",
    "tea/a.yaml": `claim: Tea.\nsources:\n  - {source: atlas, at: p. 2}\n${held.length > 0 ? "held-by:\n" : ""}${stances.join("")}`,
    "sources/on-tea.yaml": `type: book\ntitle: On tea\n${author(["Adams", "Brown"])}`,
    "sources/atlas.yaml": `type: book\ntitle: Atlas\n${author(["Adams", "Brown", "Dean"])}issued: 1950\n`,
    ...Object.fromEntries(
      people.map((name) => [
        `people/${idOf(name)}.yaml`,
        `name:\n  ${name.includes(" ") ? "literal" : "family"}: ${name}\n`,
      ]),
    ),
  });
  const claim = site.debate.claim.get("a");
  if (!claim) throw new Error("The debate has no claim.");
  return lineOf(site, claim);
}

const lines = casesIn(
  "test/site/refs/holders.yaml",
  z.record(z.string(), z.strictObject({ held: z.array(z.string()), line: z.string() })),
);

test.each(Object.entries(lines))("%s", (_, shown) => {
  expect(line(shown.held)).toBe(shown.line);
});

test("beside a list of works all are named, each by the work in which they said it, then what else the claim cites", () => {
  const both = ["adams on-tea 1946", "brown on-tea 1946", "cole on-tea 1950"];
  const work = (of: Site, claim: Claim): string => holdersAndWorks(of, claim, false);
  expect(line(both, work)).toBe(
    "Adams and Brown 1946; Cole 1950 in Adams and Brown · source: Adams, Brown and Dean 1950",
  );
  expect(line(["adams on-tea 1946", "brown on-tea 1950 rejects"], work)).toBe(
    "Adams 1946 in Adams and Brown · rejected by Brown 1950 in Adams and Brown · source: Adams, Brown and Dean 1950",
  );
  expect(line(["adams atlas 1950", "royal-society atlas 1950"], work)).toBe(
    "Adams, Brown and Dean 1950; Royal Society in Adams, Brown and Dean 1950",
  );
  expect(line([], work)).toBe("no holder recorded · source: Adams, Brown and Dean 1950");
});

test("beside a list of works also an earlier view and a later work are told, that nobody holds what is only conceded, and where it is written", () => {
  const places = (of: Site, claim: Claim): string => holdersAndWorks(of, claim, true);
  expect(line(["cole on-tea 1946", "cole atlas 1950 rejects"], places)).toBe(
    "no holder recorded · rejected by Cole in Adams, Brown and Dean 1950, p. 1 · earlier view: Cole 1946 in Adams and Brown, p. 1",
  );
  expect(line(["cole on-tea 1946", "cole atlas 1948"], places)).toBe(
    "Cole 1946 in Adams and Brown, p. 1; Cole in Adams, Brown and Dean 1950, p. 1, said in 1948",
  );
  expect(line(["cole on-tea 1946 concedes"], places)).toBe(
    "no holder recorded · conceded by Cole 1946 in Adams and Brown, p. 1 · source: Adams, Brown and Dean 1950, p. 2",
  );
});
