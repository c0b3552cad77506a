import fc from "fast-check";
import { expect, test } from "vitest";
import { compareWith, disagreementsOf, pairOf, pairsOf } from "../../../src/site/standing/pairs.ts";
import { stanceFiles } from "../../../src/site/standing/stance-file.ts";
import { shardOf } from "../../../src/text/paths.ts";
import { viewPair } from "../../../src/site/standing/pair-view.ts";
import { viewPerson } from "../../../src/site/views/person-view.ts";
import { viewLanes } from "../../../src/site/views/pair-lanes.ts";
import { sketchedSite, twoPeople } from "../fixture-site.ts";

const site = twoPeople();

function view() {
  const [pair] = pairsOf(site);
  const seen = pair && viewPair(site, pair);
  if (!seen) throw new Error("The two have no page.");
  return seen;
}

test("two people who disagree on a claim have a page, and those without anything in common have none", () => {
  expect(pairsOf(site)).toMatchObject([
    { one: "ada", other: "ben", agreed: [], disagreed: ["measure-matters", "milk-last"] },
  ]);
  expect(site.urls.pair("ben", "ada")).toBe("/people/ada/and/ben/");
});

test("the stances of each person are in the file where the browser looks for them", () => {
  const files = stanceFiles(site);
  const claimsOf = (id: string) =>
    files
      .get(shardOf(id))?.()
      [id]?.held.map(({ claim }) => claim);
  expect(claimsOf("ada")).toEqual(expect.arrayContaining(["measure-matters", "milk-last"]));
  expect(claimsOf("ben")).toEqual(expect.arrayContaining(["measure-matters", "milk-last"]));
});

test("people of any names are divided among 16 files", () => {
  const shards = Array.from({ length: 400 }, (_, index) => shardOf(`person-${index}`));
  expect(new Set(shards).size).toBe(16);
  expect(["größer", "", "𝒜"].every((id) => Number.isInteger(shardOf(id)))).toBe(true);
});

test("each of the two is compared with the other", () => {
  expect(compareWith(site, "ben")).toEqual([
    {
      id: "ada",
      name: "Ada Adams",
      url: "/people/ada/and/ben/",
      words: "disagree on 3 claims, 2 of them in their own words",
    },
  ]);
});

test("those who disagree on more come first, whether on record or by inference", () => {
  const three = sketchedSite({
    milk: "answers: when; ada asserts; ben rejects; cy rejects",
    spoon: "answers: how; ada asserts",
    cups: "objects-to: spoon; cy asserts",
  });
  expect(compareWith(three, "ada").map(({ id }) => id)).toEqual(["cy", "ben"]);
});

test("disagreements on record come apart from those that only follow, and all are counted; where nothing follows there is none", () => {
  const { recorded, deepest, further } = view();
  expect(recorded.map(({ claim }) => claim.id)).toEqual(["measure-matters", "milk-last"]);
  expect([...deepest, ...further].map(({ claim }) => claim.id)).toEqual(["spoon-first"]);
});

test("it says since when both are on record, and a lane for each shows what the disagreements are made of, with their numbers", () => {
  const { since, recorded, deepest } = view();
  const lanes = viewLanes(site, ["ada", "ben"], recorded, "");
  expect([since, ...[...recorded, ...deepest].map((claim) => claim.since)]).toEqual(["1950", "1950", "1950", "1950"]);
  expect(
    lanes?.rows.map(({ strip }) => strip.marks.map(({ stance }) => `${stance.date} ${stance.stance} ${stance.label}`)),
  ).toEqual([["1946 asserts 1, 2"], ["1946 concedes 2", "1950 rejects 1, 2"]]);
});

test("however often they said it, a disagreement dates from the later of their first marks with its number", () => {
  const years = fc.array(fc.integer({ min: 1900, max: 1999 }), { minLength: 1, maxLength: 3 });
  const said = (who: string, all: readonly number[]): string => all.map((year) => `; ${who} ${year}`).join("");
  fc.assert(
    fc.property(years, years, years, years, (milk, noMilk, cups, spoon) => {
      const sketch = sketchedSite({
        milk: `answers: when${said("ada asserts", milk)}${said("ben rejects", noMilk)}`,
        spoon: `answers: how${said("ada asserts", spoon)}`,
        cups: `objects-to: spoon${said("ben asserts", cups)}`,
      });
      const seen = viewPair(sketch, pairOf(sketch, "ada", "ben"));
      const all = [...(seen?.recorded ?? []), ...(seen?.deepest ?? []), ...(seen?.further ?? [])];
      const rows = viewLanes(sketch, ["ada", "ben"], all, "")?.rows ?? [];
      const firstDays = (number: string) =>
        rows.map(({ strip }) => {
          const marks = strip.marks.filter(({ stance }) => stance.label.split(", ").includes(number));
          return marks.map(({ stance }) => stance.date).toSorted()[0];
        });
      expect(all.length).toBeGreaterThan(1);
      expect(all.map(({ since }) => since)).toEqual(
        all.map((_, index) =>
          firstDays(String(index + 1))
            .toSorted()
            .at(-1),
        ),
      );
    }),
    { numRuns: 40 },
  );
  const inexact = sketchedSite({ milk: "answers: when; ada asserts 2024; ben rejects 2024-06-06" });
  expect(viewPair(inexact, pairOf(inexact, "ada", "ben"))?.recorded[0]?.since).toBe("2024");
});

test("two positions of which each is rejected because of the other are one disagreement", () => {
  const rivals = sketchedSite(
    { first: "answers: when; ada asserts 1946", last: "answers: when; ben asserts 1946" },
    { "tea/when.yaml": "question: When does the milk go in?\nexclusive: true\n" },
  );
  const pair = pairOf(rivals, "ada", "ben");
  expect(disagreementsOf(rivals, pair)).toEqual(["first"]);
  const seen = viewPair(rivals, pair);
  expect([...(seen?.deepest ?? []), ...(seen?.further ?? [])].map(({ claim }) => claim.id)).toEqual(["first"]);
});

test("a disagreement is shown with each person's stance and citation", () => {
  const measure = view().recorded.find(({ claim }) => claim.id === "measure-matters");
  expect(measure?.sides).toMatchObject([
    { kind: "recorded", name: "Ada Adams", recorded: { stance: "asserts", citation: { at: "p. 6" } } },
    { kind: "recorded", name: "Ben Brown", recorded: { stance: "rejects", citation: { at: "p. 7" } } },
  ]);
});

test("the deepest disagreement is beneath the others and names them, and an inferred stance names those that it follows from", () => {
  const { deepest } = view();
  expect(deepest.map(({ claim }) => claim.id)).toEqual(["spoon-first"]);
  expect(deepest[0]?.bearsOn.map(({ id }) => id)).toEqual(["measure-matters", "milk-last"]);
  expect(deepest[0]?.sides[1]).toMatchObject({
    ...{ kind: "inferred", name: "Ben Brown", label: "out" },
    because: [{ claim: { id: "no-spoons" }, stance: "asserts", citation: { at: "p. 10" } }],
  });
});

test("a person who changed their mind has the later stance, and the page shows the former one", () => {
  const milk = view().recorded.find(({ claim }) => claim.id === "milk-last");
  expect(milk?.sides[1]).toMatchObject({
    recorded: { stance: "rejects", date: "1950", citation: { at: "p. 5" } },
    former: [{ stance: "concedes", date: "1946" }],
  });
});

test("what could change a person's mind ignores their own stance on the position", () => {
  expect(view().over).toMatchObject([
    { name: "Ada Adams", position: { id: "milk-last" }, toward: "out", isThere: true },
    { name: "Ben Brown", position: { id: "milk-last" }, toward: "in", isThere: false, ways: [] },
  ]);
});

test("both people are shown on the questions on which both have stances", () => {
  expect(view().questions).toMatchObject([
    {
      question: { id: "when-does-the-milk-go-in" },
      sides: [
        [{ stance: "asserts" }, {}],
        [{ stance: "rejects" }, {}],
      ],
    },
  ]);
});

test("a person's page says what they hold, since when, and who opposes it on record or by inference", () => {
  const held = (id: string) => {
    const person = site.debate.person.get(id);
    return person && viewPerson(site, person).held;
  };
  const opposed = { people: [{ name: "Ben Brown", url: "/people/ada/and/ben/" }], others: 0 };
  const inferred = { people: [], others: 0 };
  expect(held("ada")).toMatchObject([
    { lines: [{ claim: { id: "milk-last" }, stance: "asserts", span: "1946", recorded: opposed, inferred }] },
  ]);
  const former = "Earlier stance: concedes it, 1946";
  expect(held("ben")).toMatchObject([
    { lines: [{ claim: { id: "milk-last" }, stance: "rejects", span: "1950", former }] },
  ]);
});
