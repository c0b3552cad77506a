import { expect, test } from "vitest";
import { viewWanted } from "../../../src/site/views/wanted-view.ts";
import { answeredElsewhere } from "../answered-elsewhere.ts";
import { twoPeople } from "../standing/two-people.ts";

/** The entries of each kind on the wanted page, as ids or names with their notes. */
const wanted = Object.fromEntries(
  viewWanted(twoPeople()).map(({ id, items }) => [id, items.map(({ about, note }) => `${about.sentence} ${note}`)]),
);

test("an unanswered objection is listed with the number of positions that an answer would change", () => {
  expect(wanted["Unanswered"]).toEqual([
    "Hot tea cracks a cold cup. an answer would change the result for 1 position",
    "Nobody owns a measuring spoon. ",
  ]);
});

test("a position with one reason is listed", () => {
  expect(wanted["Reasons"]).toEqual(["Milk goes in last. one reason"]);
});

test("a question is not listed if one of its positions has a holder", () => {
  expect(wanted["Questions"]).toEqual([]);
});

test("a question is not listed if a position that is argued elsewhere has a holder", () => {
  const site = answeredElsewhere({ "tea/last.yaml": "claim: Milk goes in last.\nanswers: when\n" });
  expect(viewWanted(site).find(({ id }) => id === "Questions")?.items).toEqual([]);
});

test("people with stances on several claims or on none are not listed", () => {
  expect(wanted["People"]).toEqual([]);
});

test("a person with several stances on one claim alone is listed, and the list is named after that", () => {
  const stance = (date: number) => `  - person: ben\n    source: on-tea\n    date: ${date}\n`;
  const site = answeredElsewhere({
    "tea/thin.yaml": `claim: Thin cups need milk first.\nanswers: which\nheld-by:\n${stance(1946)}${stance(1947)}`,
  });
  const people = viewWanted(site).find(({ id }) => id === "People");
  expect(people?.title).toBe("People with stances on a single claim");
  expect(people?.items.map(({ about, note }) => [about.sentence, note])).toContainEqual([
    "Brown",
    "Thin cups need milk first.",
  ]);
});

test("a person whose stances on a second claim contradict each other is not listed", () => {
  const stance = (kind: string) => `  - person: cleo\n    stance: ${kind}\n    source: on-tea\n    date: 1946\n`;
  const site = answeredElsewhere({
    "tea/hot.yaml": `claim: Hot tea scalds milk.\nobjects-to: last\nheld-by:\n${stance("asserts")}${stance("rejects")}`,
  });
  const people = viewWanted(site).find(({ id }) => id === "People");
  expect(people?.items.map(({ about }) => about.sentence)).not.toContain("Clark");
});

test("each item links to the form with its relation filled in", () => {
  const [unanswered] = viewWanted(twoPeople());
  expect(unanswered?.items[0]?.ways).toEqual([{ words: "Answer it", url: "/contribute/new/?rebuts=cups-crack" }]);
});
