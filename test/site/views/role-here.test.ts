import { expect, test } from "vitest";
import { mapQuestion } from "../../../src/site/map/map-question.ts";
import { branchesOf, placeInWords } from "../../../src/site/views/argument-tree.ts";
import { answeredElsewhere } from "../fixture-site.ts";

/** `handles` objects to a position in its own place, and also rebuts an objection under another question. */
const site = answeredElsewhere({
  "tea/hot.yaml": "claim: Hot tea scalds milk.\nobjects-to: last\n",
  "tea/handles.yaml": "claim: Handles matter more.\nobjects-to: thin\nrebuts: hot\n",
});

test("a claim has one role on a page where it is shown for another relation, in the list and on the map", () => {
  const [branch] = branchesOf(site, "hot", 1);
  expect([branch?.claim.kind, branch?.as]).toEqual(["objection", "rebuttal"]);
  const hot = mapQuestion(site, "when")?.claims.find(({ id }) => id === "hot");
  expect(hot?.links.map(({ kind, way, as, end }) => [kind, way, as, end.id])).toEqual([
    ["rebuts", "to", "rebuttal", "handles"],
  ]);
});

test("a claim that also does something elsewhere has its own role where it is the one that does it", () => {
  const handles = mapQuestion(site, "which")?.claims.find(({ id }) => id === "handles");
  expect(handles?.links.map(({ way, as, end }) => [way, as, end.id])).toEqual([["from", "objection", "hot"]]);
});

test("a note says which role a claim has in its own place, in lists", () => {
  expect(branchesOf(site, "hot", 1).map(placeInWords)).toEqual(["argued elsewhere on the map, as an objection"]);
  expect(branchesOf(site, "last", 1).map(placeInWords)).toEqual(["", ""]);
});
