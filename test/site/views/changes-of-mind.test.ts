import { expect, test } from "vitest";
import { changesOf, viewChangesOfMind } from "../../../src/site/views/changes-of-mind.ts";
import { factsOf } from "../../../src/site/views/debate-view.ts";
import { fixtureSite, sketchedSite, smallSite, twoPeople } from "../fixture-site.ts";

const site = twoPeople();

test("a concession and a later reversal are two changes of mind, in the order of their dates, each with its source", () => {
  expect(changesOf(site, "ben")).toMatchObject([
    { claim: { id: "milk-last" }, now: { stance: "concedes", date: "1946", citation: { at: "p. 4" } }, before: null },
    {
      claim: { id: "milk-last" },
      now: { stance: "rejects", date: "1950", citation: { at: "p. 5" } },
      before: { stance: "concedes", date: "1946" },
    },
  ]);
});

test("who only asserts claims, or only rejects others, has not changed their mind", () => {
  expect(changesOf(site, "ada")).toEqual([]);
  expect(viewChangesOfMind(site)).toMatchObject({ count: 2, people: [{ id: "ben", name: "Ben Brown" }] });
});

test("reversals and concessions are two lists; who did both is in each, with the changes of that kind", () => {
  const { reversals, concessions } = viewChangesOfMind(site);
  expect(reversals).toMatchObject([{ id: "ben", changes: [{ now: { stance: "rejects", date: "1950" } }] }]);
  expect(concessions).toMatchObject([{ id: "ben", changes: [{ now: { stance: "concedes", date: "1946" } }] }]);
  expect(viewChangesOfMind(smallSite()).reversals).toEqual([]);
});

test("a concession is shown with the position that the person asserts on the same question", () => {
  const [orwell] = viewChangesOfMind(smallSite()).people;
  expect(orwell?.changes).toMatchObject([
    { claim: { id: "few-own-a-measuring-jug" }, now: { stance: "concedes" }, position: { id: "milk-goes-in-last" } },
  ]);
});

test("fewer than three dated changes have no picture", () => {
  expect(viewChangesOfMind(site).chart).toBeNull();
  expect(viewChangesOfMind(smallSite()).chart).toBeNull();
});

test("the home page says how many granted or reversed something, what is unanswered and which two disagree most, with links", () => {
  expect(factsOf(site)).toEqual([
    {
      text: "[Changes of mind](changes): 1 reversal of a stance, and 1 concession to the other side.",
      links: { changes: "/changes-of-mind/" },
    },
    {
      text: "Nothing on the map answers [2 objections and rebuttals](unanswered).",
      links: { unanswered: "/disagreements/#unanswered" },
    },
    {
      text: "[Ada Adams and Ben Brown](pair) disagree on 3 claims, 2 of them in their own words. No other pair disagrees on as many.",
      links: { pair: "/people/ada/and/ben/" },
    },
  ]);
});

test("the home page says how many other pairs disagree on as many claims", () => {
  const facts = (...rejecting: readonly string[]) => {
    const site = sketchedSite({ thirst: ["answers: why", "ann asserts", ...rejecting].join("; ") });
    return factsOf(site).find(({ links }) => "pair" in links)?.text;
  };
  expect(facts("ben rejects")).toContain("No other pair disagrees on as many.");
  expect(facts("ben rejects", "cy rejects")).toContain("1 other pair disagrees on as many, none on more.");
  expect(facts("ben rejects", "cy rejects", "dee rejects")).toContain(
    "2 other pairs disagree on as many, none on more.",
  );
});

test("a map without people says nothing of them", () => {
  const bare = fixtureSite("bare");
  expect(viewChangesOfMind(bare)).toEqual({
    people: [],
    reversals: [],
    concessions: [],
    count: 0,
    reversed: 0,
    chart: null,
  });
  expect(factsOf(bare).filter(({ links }) => "changes" in links || "pair" in links)).toEqual([]);
});
