import { expect, test } from "vitest";
import { compareWith } from "../../../src/site/standing/compare-with.ts";
import { pairAddresses } from "../../../src/site/standing/pair-addresses.ts";
import { viewPair } from "../../../src/site/standing/pair-view.ts";
import { pairsOf } from "../../../src/site/standing/pairs.ts";
import { twoPeople } from "./two-people.ts";

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
});

test("a pair has one address, and the other order leads there", () => {
  expect(pairAddresses(site).map(({ one, other, moved }) => `${one} ${other} ${moved ? "moved" : "here"}`)).toEqual([
    "ada ben here",
    "ben ada moved",
  ]);
  expect(site.urls.pair("ben", "ada")).toBe("/people/ada/and/ben/");
});

test("each of the two is compared with the other", () => {
  expect(compareWith(site, "ben")).toEqual([
    { name: "Ada Adams", url: "/people/ada/and/ben/", words: "disagree on 2 claims" },
  ]);
});

test("a disagreement comes with what each said and where", () => {
  const measure = view().further.find(({ claim }) => claim.id === "measure-matters");
  expect(measure?.sides).toMatchObject([
    { kind: "recorded", name: "Ada Adams", recorded: { stance: "asserts", citation: { at: "p. 6" } } },
    { kind: "recorded", name: "Ben Brown", recorded: { stance: "rejects", citation: { at: "p. 7" } } },
  ]);
});

test("the deepest disagreement is the one below the others, and says what hangs on it", () => {
  const { deepest } = view();
  expect(deepest.map(({ claim }) => claim.id)).toEqual(["spoon-first"]);
  expect(deepest[0]?.bearsOn.map(({ id }) => id)).toEqual(["measure-matters", "milk-last"]);
});

test("what only follows from a person's words is inferred, and names the words", () => {
  expect(view().deepest[0]?.sides[1]).toMatchObject({
    kind: "inferred",
    name: "Ben Brown",
    label: "out",
    comesOut: "is answered",
    because: [{ claim: { id: "no-spoons" }, stance: "asserts", citation: { at: "p. 10" } }],
  });
});

test("where one of the two is silent and nothing follows, no disagreement is made up", () => {
  const { deepest, further } = view();
  const parted = [...deepest, ...further].map(({ claim }) => claim.id);
  expect(parted).not.toContain("cups-crack");
  expect(parted).not.toContain("no-spoons");
});

test("a person who changed their mind holds what they said later, and the page says what they said before", () => {
  const milk = view().further.find(({ claim }) => claim.id === "milk-last");
  expect(milk?.sides[1]).toMatchObject({
    recorded: { stance: "rejects", date: "1950", citation: { at: "p. 5" } },
    former: [{ stance: "concedes", date: "1946" }],
  });
});

test("what it would take to come over sets the person's own stance on the position aside", () => {
  expect(view().over).toMatchObject([
    { name: "Ada Adams", position: { id: "milk-last" }, toward: "out", isThere: true },
    { name: "Ben Brown", position: { id: "milk-last" }, toward: "in", isThere: false, ways: [] },
  ]);
});

test("both are shown on the questions to which both spoke", () => {
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
