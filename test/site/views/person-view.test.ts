import { expect, test } from "vitest";
import { viewPerson } from "../../../src/site/views/person-view.ts";
import { twoPeople } from "../standing/two-people.ts";

/** Ben's page. He took his stances in 1946 and 1950, and that on cups in the given year. */
const benWithCupsIn = (year: string) => {
  const site = twoPeople();
  const holdings = (site.debate.holdings.get("ben") ?? []).map(({ claim, stance }) => ({
    claim,
    stance: claim === "cups-crack" ? { ...stance, date: year } : stance,
  }));
  const ben = site.debate.person.get("ben");
  if (!ben) throw new Error("There is no Ben.");
  return viewPerson({ ...site, debate: { ...site.debate, holdings: new Map([["ben", holdings]]) } }, ben);
};

test("stances of one kind on one day are one mark, with their number, which leads to the list; a single one leads to its claim", () => {
  const [question] = benWithCupsIn("1955").byQuestion;
  expect(question?.strip?.marks.map(({ stance }) => [stance.label, stance.title, stance.url])).toEqual([
    ["", "1946: concedes “Milk goes in last.”", "/claims/milk-last/"],
    ["2", "1950: rejects 2 claims", "#On-when-does-the-milk-go-in"],
    ["", "1950: asserts “Nobody owns a measuring spoon.”", "/claims/no-spoons/"],
    ["", "1955: asserts “Hot tea cracks a cold cup.”", "/claims/cups-crack/"],
  ]);
});

test("above the list stands how many stances the marks stand for, on how many claims, and how many have no date", () => {
  const inWords = (year: string) => benWithCupsIn(year).byQuestion.map((question) => question.inWords);
  expect(inWords("1955")).toEqual(["5 stances on 4 claims"]);
  expect(inWords("")).toEqual(["5 stances on 4 claims, 1 without a date"]);
});

test("a person with few stances on two days has lists alone", () => {
  const { byQuestion, ticks } = benWithCupsIn("1950");
  expect(ticks).toBeNull();
  expect(byQuestion.map(({ strip, holdings }) => [strip, holdings.length])).toEqual([[null, 5]]);
});
