import { expect, test } from "vitest";
import { viewPerson } from "../../../src/site/views/person-view.ts";
import { smallSite } from "../small-site.ts";
import { twoPeople } from "../standing/two-people.ts";

const view = (id: string) => {
  const site = twoPeople();
  const person = site.debate.person.get(id);
  if (!person) throw new Error(`There is no person ${id}.`);
  return viewPerson(site, person);
};

test("a person's stances of one kind on one day are one mark, with their number, which leads to the list", () => {
  const [question] = view("ada").byQuestion;
  expect(question?.strip?.marks.map(({ stance }) => [stance.label, stance.title, stance.url])).toEqual([
    ["3", "1946: asserts 3 claims", "#On-when-does-the-milk-go-in"],
  ]);
});

test("a single stance leads to its claim", () => {
  const marks = view("ben").byQuestion[0]?.strip?.marks.map(({ stance }) => [stance.title, stance.url]);
  expect(marks).toContainEqual(["1946: concedes “Milk goes in last.”", "/claims/milk-last/"]);
  expect(marks?.length).toBe(3);
});

test("a person with fewer than three dated stances has lists alone", () => {
  const site = smallSite();
  for (const person of site.debate.people) {
    const { byQuestion, ticks } = viewPerson(site, person);
    expect(ticks).toBeNull();
    expect(byQuestion.map(({ strip, holdings }) => [strip, holdings.length > 0])).toEqual([[null, true]]);
  }
});
