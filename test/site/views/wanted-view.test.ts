import { expect, test } from "vitest";
import { viewWanted } from "../../../src/site/views/wanted-view.ts";
import { twoPeople } from "../standing/two-people.ts";

/** What is wanted of each kind, as ids or names with the note. */
const wanted = Object.fromEntries(
  viewWanted(twoPeople()).map(({ id, items }) => [id, items.map(({ about, note }) => `${about.sentence} ${note}`)]),
);

test("an objection that nothing answers is wanted an answer, and says how many positions that would change", () => {
  expect(wanted["Unanswered"]).toEqual([
    "Hot tea cracks a cold cup. an answer changes 1 position",
    "Nobody owns a measuring spoon. ",
  ]);
});

test("a position on one reason is wanted another", () => {
  expect(wanted["Reasons"]).toEqual(["Milk goes in last. one reason"]);
});

test("a question is not wanted a holder where one of its positions has one", () => {
  expect(wanted["Questions"]).toEqual([]);
});

test("somebody with several stances or none is not among those with one", () => {
  expect(wanted["People"]).toEqual([]);
});

test("each line leads to the form with its relation filled in", () => {
  const [unanswered] = viewWanted(twoPeople());
  expect(unanswered?.items[0]?.ways).toEqual([{ words: "Answer it", url: "/contribute/new/?rebuts=cups-crack" }]);
});
