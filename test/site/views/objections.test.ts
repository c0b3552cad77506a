import { expect, test } from "vitest";
import { evaluate } from "../../../src/reasoning/index.ts";
import { readSettings } from "../../../src/site/settings.ts";
import { makeSite, type Site } from "../../../src/site/site.ts";
import { viewClaim } from "../../../src/site/views/claim-view.ts";
import { sketchDebate } from "../../sketch-debate.ts";

function view(drawing: string, id = "p") {
  const debate = sketchDebate(drawing);
  const site: Site = makeSite(debate, evaluate(debate), readSettings({}));
  const claim = site.debate.claim.get(id);
  if (!claim) throw new Error(`There is no claim ${id}.`);
  return viewClaim(site, claim);
}

const debate = `
  p answers q
  a -> p
  b -> a
  small x p
  answer rebuts small
  deep x b
  denial x (a -> p)
`;

test("a position lists objections to it and to its reasons, with the number of claims that depend on each, most first", () => {
  const { objections } = view(debate);
  expect(objections.map(({ branch, reason, depends }) => [branch.claim.id, reason?.id ?? null, depends])).toEqual([
    ["deep", "b", 2],
    ["small", null, 1],
    // As long as `deep` stands, the reason counts for nothing anyway.
    ["denial", "a", 0],
  ]);
});

test("of objections on which as much depends, those that nothing answers come first, and answers stand below the others", () => {
  const { objections } = view("p answers q \n a x p \n b x p \n c x p \n d rebuts a");
  expect(objections.map(({ branch, depends }) => [branch.claim.id, depends])).toEqual([
    ["b", 0],
    ["c", 0],
    ["a", 0],
  ]);
  expect(objections.at(-1)?.branch.branches.map(({ claim }) => claim.id)).toEqual(["d"]);
});

test("an undercut counts only against a position whose argument has the step that it denies", () => {
  const drawing = "p answers q \n other answers q \n a -> p \n a -> other \n d x (a -> other) \n e x (a -> p)";
  const ids = (id: string): readonly string[] => view(drawing, id).objections.map(({ branch }) => branch.claim.id);
  expect(ids("p")).toEqual(["e"]);
  // The place of the reason is below the first position, but its step to the second is denied there.
  expect(ids("other")).toEqual(["d"]);
});

test("a position shows no objection twice: its reasons are shown without those to them, which are counted", () => {
  const { reasons, against, deniedSteps } = view(debate);
  expect(against).toEqual([]);
  expect(deniedSteps).toEqual([]);
  expect(
    reasons.map(({ claim, branches, more }) => [claim.id, branches.map((below) => [below.claim.id, below.more]), more]),
  ).toEqual([["a", [["b", 1]], 1]]);
});

test("a claim that is no position has its replies as they are", () => {
  const { objections, against } = view(debate, "b");
  expect(objections).toEqual([]);
  expect(against.map(({ claim }) => claim.id)).toEqual(["deep"]);
});
