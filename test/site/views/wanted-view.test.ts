import { expect, test } from "vitest";
import { viewWanted } from "../../../src/site/views/wanted-view.ts";
import { twoPeople } from "../standing/two-people.ts";

/** The entries of each kind on the wanted page, as ids or names with their notes. */
const wanted = Object.fromEntries(
  viewWanted(twoPeople()).map(({ id, items }) => [id, items.map(({ about, note }) => `${about.sentence} ${note}`)]),
);

test("an unanswered objection is listed with the number of positions that an answer would change", () => {
  expect(wanted["Unanswered"]).toEqual([
    "Hot tea cracks a cold cup. an answer would change 1 position",
    "Nobody owns a measuring spoon. ",
  ]);
});

test("a position with one reason is listed", () => {
  expect(wanted["Reasons"]).toEqual(["Milk goes in last. one reason"]);
});

test("a question is not listed if one of its positions has a holder", () => {
  expect(wanted["Questions"]).toEqual([]);
});

test("people with several stances or none are not listed", () => {
  expect(wanted["People"]).toEqual([]);
});

test("each item links to the form with its relation filled in", () => {
  const [unanswered] = viewWanted(twoPeople());
  expect(unanswered?.items[0]?.ways).toEqual([{ words: "Answer it", url: "/contribute/new/?rebuts=cups-crack" }]);
});
