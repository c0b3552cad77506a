import { expect, test } from "vitest";
import { questionData } from "../../../src/site/heads/linked-data.ts";
import { mapAtlas, mapQuestion } from "../../../src/site/map/map-question.ts";
import { drawQuestion } from "../../../src/site/map/map-scenes.ts";
import { llmsTxt } from "../../../src/site/markdown/llms-txt.ts";
import { linkPreviews } from "../../../src/site/views/link-preview.ts";
import { viewQuestion } from "../../../src/site/views/question-view.ts";
import { answeredElsewhere, when } from "../fixture-site.ts";
import { branchesOf, placeInWords } from "../../../src/site/views/argument-tree.ts";

const site = answeredElsewhere();
const view = viewQuestion(site, when(site));

test("a position that is argued elsewhere says where, and in which role", () => {
  expect(view.positions.map(({ claim, elsewhere }) => [claim.id, elsewhere?.question?.id, elsewhere?.role])).toEqual([
    ["last", undefined, undefined],
    ["thick", "which", "objection"],
    ["thin", "which", "position"],
  ]);
});

test("a position that is argued elsewhere is listed with its first reasons and objections too", () => {
  const thin = view.positions.at(-1);
  expect(thin?.reasons.map(({ claim }) => claim.id)).toEqual(["cracks"]);
  expect(thin?.against?.first.map(({ branch }) => branch.claim.id)).toEqual(["thick"]);
  expect(thin).toMatchObject({ reasonCount: 1, against: { count: 1 } });
});

test("what rebuts an objection is an objection to it where it is a position", () => {
  const more = answeredElsewhere({ "tea/handles.yaml": "claim: Handles matter more.\nrebuts: thick\n" });
  const thick = viewQuestion(more, when(more)).positions.find(({ claim }) => claim.id === "thick");
  expect(thick?.against?.first.map(({ branch: { claim, as } }) => [claim.id, as])).toEqual([["handles", "objection"]]);
});

const said = "1 position (2 more elsewhere)";

test("positions are counted in one way: in llms.txt, in previews, and on every drawing", () => {
  expect(llmsTxt(site)).toContain(`${said}, 2 claims`);
  expect(linkPreviews(site).get("questions/when")?.().lines).toEqual([`${said}, 2 claims`]);
  expect(drawQuestion(site, "when").replaceAll(/<[^>]*>/g, "")).toContain(`${said} · 2 claims`);
  expect(mapAtlas(site).debates[0]?.questions.map(({ id, elsewhere }) => [id, elsewhere])).toEqual([
    ["when", 2],
    ["which", 0],
  ]);
});

test("every position is an answer for search engines", () => {
  expect(questionData(site, when(site))).toMatchObject({ mainEntity: { answerCount: 3 } });
});

/** `handles` objects to a position in its own place, and also rebuts an objection under another question. */
const twoRoles = answeredElsewhere({
  "tea/hot.yaml": "claim: Hot tea scalds milk.\nobjects-to: last\n",
  "tea/handles.yaml": "claim: Handles matter more.\nobjects-to: thin\nrebuts: hot\n",
});

test("a claim has one role on a page where it is shown for another relation, in the list and on the map", () => {
  const [branch] = branchesOf(twoRoles, "hot", 1);
  expect([branch?.claim.kind, branch?.as]).toEqual(["objection", "rebuttal"]);
  const hot = mapQuestion(twoRoles, "when")?.claims.find(({ id }) => id === "hot");
  expect(hot?.links.map(({ kind, way, as, end }) => [kind, way, as, end.id])).toEqual([
    ["rebuts", "to", "rebuttal", "handles"],
  ]);
});

test("a claim that also does something elsewhere has its own role where it is the one that does it", () => {
  const handles = mapQuestion(twoRoles, "which")?.claims.find(({ id }) => id === "handles");
  expect(handles?.links.map(({ way, as, end }) => [way, as, end.id])).toEqual([["from", "objection", "hot"]]);
});

test("a note says which role a claim has in its own place, in lists", () => {
  expect(branchesOf(twoRoles, "hot", 1).map(placeInWords)).toEqual(["argued elsewhere, as an objection"]);
  expect(branchesOf(twoRoles, "last", 1).map(placeInWords)).toEqual(["", ""]);
});
