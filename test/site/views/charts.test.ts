import { expect, test } from "vitest";
import { viewStancesOverTime } from "../../../src/site/views/strip-view.ts";
import { answeredElsewhere, siteWith, smallSite, twoPeople, when } from "../fixture-site.ts";
import { viewSourceStrip, viewSource } from "../../../src/site/views/source-view.ts";
import { balanceOf } from "../../../src/site/views/balance.ts";

const site = twoPeople();
const [question] = site.debate.questions;
if (!question) throw new Error("The debate has no question.");

test("each dated stance on a position is a mark with a name, which says everything and leads to the person", () => {
  const chart = viewStancesOverTime(site, question);
  expect(chart?.rows.map(({ position }) => position.id)).toEqual(["milk-last"]);
  expect(chart?.rows[0]?.strip.marks.map(({ stance }) => [stance.label, stance.title, stance.url])).toEqual([
    ["Adams", "Ada Adams: asserts it, 1946, Adams 1946", "/people/ada/"],
    ["Brown", "Ben Brown: concedes it, 1946, Adams 1946", "/people/ben/"],
    ["Brown", "Ben Brown: rejects it, 1950, Adams 1946", "/people/ben/"],
  ]);
  expect(chart).toMatchObject({ hasJoins: true, hasYears: true });
});

test("a question with fewer than three dated stances on its positions has no picture", () => {
  const small = smallSite();
  const charts = small.debate.questions.map((one) => [one.id, viewStancesOverTime(small, one) !== null]);
  expect(charts).toEqual([
    ["what-makes-tea-good", false],
    ["when-does-the-milk-go-in", true],
  ]);
});

test("a position that is argued elsewhere has a strip too", () => {
  const elsewhere = answeredElsewhere();
  const chart = viewStancesOverTime(elsewhere, when(elsewhere));
  expect(chart?.rows.map(({ position, strip }) => [position.id, position.kind, strip.marks.length])).toEqual([
    ["last", "position", 1],
    ["thick", "position", 1],
    ["thin", "position", 2],
  ]);
});

/** A work that claims cite at these places, the first claim at the first place. */
function workCitedAt(...places: readonly string[]) {
  const files = {
    "sources/work.yaml": "type: book\ntitle: Work\n",
    ...Object.fromEntries(
      places.map((at, index) => [
        `tea/c${index}.yaml`,
        `claim: Claim ${index}.\nanswers: why\nsources:\n  - source: work\n    at: "${at}"\n`,
      ]),
    ),
  };
  const site = siteWith(files);
  const source = site.debate.source.get("work");
  if (!source) throw new Error("There is no work.");
  return {
    strip: viewSourceStrip(site, source),
    citers: viewSource(site, source).citers.map(({ claim }) => claim?.id),
    notFound: viewSource(site, source).notFound,
  };
}

test("a work cited by section has a strip in the order of its sections, and so has the list of citers", () => {
  const { strip, citers } = workCitedAt("§10", "§2.1, p. 4", "abstract", "§2");
  expect(strip?.strip.marks.map(({ item }) => item.claim.id)).toEqual(["c3", "c1", "c0"]);
  expect(strip?.ticks.map(({ label }) => label)).toEqual(["§2", "§2.1", "§10"]);
  expect(citers).toEqual(["c3", "c1", "c0", "c2"]);
});

test("a recording has a strip of its time", () => {
  const { strip } = workCitedAt("1:05:00", "12:40", "2:18");
  expect(strip?.strip.marks.map(({ item }) => item.claim.id)).toEqual(["c2", "c1", "c0"]);
  expect(strip?.ticks[0]?.label).toBe("0:00");
  expect(strip?.ticks.at(-1)?.label).toMatch(/^1:\d\d:00$/);
});

test("fewer than three places, or places without an order, have no strip", () => {
  expect(workCitedAt("§1", "§1", "§2").strip).toBeNull();
  expect(workCitedAt("abstract", "conclusion", "Summary", "").strip).toBeNull();
});

test("a work says how many of its citations have no place because the passage was not found", () => {
  const { strip, notFound } = workCitedAt("§1", "not seen", "§2", "not seen", "§3");
  expect(strip?.strip.marks.map(({ item }) => item.claim.id)).toEqual(["c0", "c2", "c4"]);
  expect(notFound).toMatch(/^2 of 5 citations have no place, because/);
  expect(workCitedAt("§1", "not seen").notFound).toMatch(/^1 of 2 citations has no place, because/);
  expect(workCitedAt("not seen").notFound).toMatch(/^The passage that it is cited for was not found/);
  expect(workCitedAt("§1", "whole", "").notFound).toBe("");
});

test("a reply to an objection counts for the position, and an objection to a reason counts against it", () => {
  const site = smallSite();
  const positions = balanceOf(site).flatMap((question) => question.positions);
  for (const { position, favouring, opposing } of positions) {
    const below = site.debate.branches.get(position.id) ?? [];
    const reasons = below.filter((id) => site.debate.claim.get(id)?.role === "reason").length;
    expect(favouring).toBeGreaterThanOrEqual(reasons);
    expect(opposing).toBeGreaterThanOrEqual(below.length - reasons);
  }
  const below = (id: string): number =>
    (site.debate.branches.get(id) ?? []).reduce((sum, child) => sum + 1 + below(child), 0);
  expect(positions.map(({ favouring, opposing }) => favouring + opposing)).toEqual(
    positions.map(({ position }) => below(position.id)),
  );
});
