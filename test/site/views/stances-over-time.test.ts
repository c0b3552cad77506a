import { expect, test } from "vitest";
import { viewStancesOverTime } from "../../../src/site/views/strip-view.ts";
import { answeredElsewhere, when } from "../answered-elsewhere.ts";
import { smallSite } from "../small-site.ts";
import { twoPeople } from "../standing/two-people.ts";

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
