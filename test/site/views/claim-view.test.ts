import { expect, test } from "vitest";
import type { Branch } from "../../../src/site/views/argument-tree.ts";
import { viewClaim } from "../../../src/site/views/claim-view.ts";
import { editUrl } from "../../../src/site/refs/page-links.ts";
import { answeredElsewhere, sketchedSite, smallSite } from "../fixture-site.ts";

const site = smallSite();
const view = (id: string) => {
  const claim = site.debate.claim.get(id);
  if (!claim) throw new Error(`no claim ${id}`);
  return viewClaim(site, claim);
};
const against = (id: string): readonly Branch[] =>
  view(id).objections.flatMap(({ objections }) => objections.map(({ branch }) => branch));
const ids = (branches: readonly Branch[]): unknown[] =>
  branches.map(({ claim, branches: below }) => (below.length > 0 ? [claim.id, ids(below)] : claim.id));

test("replies to a claim are shown with their own replies, reasons and objections apart", () => {
  const { reasons } = view("tea-first-lets-one-measure");
  expect(ids(against("tea-first-lets-one-measure"))).toEqual([["a-jug-measures-as-well", ["few-own-a-measuring-jug"]]]);
  expect(reasons).toEqual([]);
});

test("a claim whose place is elsewhere is shown with its role here", () => {
  expect(against("the-measure-decides-the-taste")).toMatchObject([
    { claim: { id: "strong-tea-needs-no-measure", kind: "reason" }, as: "objection", fromElsewhere: true },
  ]);
});

test("the path leads from the question to the claim's parent", () => {
  expect(view("few-own-a-measuring-jug").path.map((step) => (step.kind === "claim" ? step.claim.id : step))).toEqual([
    "when-does-the-milk-go-in",
    "milk-goes-in-last",
    "tea-first-lets-one-measure",
    "a-jug-measures-as-well",
  ]);
});

test("relations are named but the first, which the path says, and so are linked premises", () => {
  expect(view("tea-first-lets-one-measure").relations).toMatchObject([
    { kind: "together", premises: [{ id: "the-measure-decides-the-taste" }] },
  ]);
  expect(view("strong-tea-needs-no-measure").relations).toMatchObject([
    { words: "also objects to", target: { id: "the-measure-decides-the-taste" } },
  ]);
  const sketch = sketchedSite({
    cups: "answers: which",
    spoon: "answers: how",
    jug: "answers: how; supports: spoon; jointly-with: [cups]; objects-to: milk",
    milk: "answers: when",
  });
  const jug = sketch.debate.claim.get("jug");
  const relations = jug ? viewClaim(sketch, jug).relations : [];
  expect(relations.map((each) => (each.kind === "to" ? each.target.id : each.kind))).toEqual([
    "spoon",
    "together",
    "milk",
  ]);
});

test("an undercut names what it denies, on its own page and on that of the conclusion", () => {
  const step = { premise: { id: "hot-tea-curdles-milk" }, kind: "supports", conclusion: { id: "milk-goes-in-first" } };
  expect(view("denatured-milk-tastes-fine").relations).toMatchObject([{ step }]);
  expect(against("hot-tea-curdles-milk")).toMatchObject([
    { claim: { id: "denatured-milk-tastes-fine" }, undercuts: step },
  ]);
  expect(view("milk-goes-in-first").deniedSteps).toEqual([]);
});

test("an undercut says what the step is that it denies, whatever else its premise replies to", () => {
  const site = answeredElsewhere({
    "tea/both.yaml":
      "claim: Cups are heavy.\nsupports: last\nundercuts:\n  - premise: measured\n    conclusion: last\nobjects-to: measured\n",
    "tea/denied.yaml": "claim: Not all are.\nundercuts:\n  - premise: both\n    conclusion: measured\n",
  });
  const claim = site.debate.claim.get("denied");
  expect(claim && viewClaim(site, claim).relations).toMatchObject([{ step: { kind: "objects-to" } }]);
});

test("a holder is shown once for a stance, with all dates and citations, the earliest first", () => {
  const claim = site.debate.claim.get("milk-goes-in-last");
  const [stance] = claim?.stances ?? [];
  if (!claim || !stance) throw new Error("nobody holds the claim");
  const stances = [{ ...stance, date: "1950" }, stance];
  expect(viewClaim(site, { ...claim, stances }).holders).toMatchObject([
    {
      name: "George Orwell",
      stance: "asserts",
      times: [
        { date: "12 January 1946", citation: { label: "Orwell 1946", at: "rule 10" } },
        { date: "1950", citation: { label: "Orwell 1946", at: "rule 10" } },
      ],
    },
  ]);
});

test("a position names the other answers to its question, but those that stand together with it", () => {
  const { debate, ...rest } = sketchedSite({
    p: "answers: q; supports: r",
    r: "answers: q",
    s: "answers: q",
    o: "objects-to: p",
  });
  const others = (id: string) => {
    const claim = debate.claim.get(id);
    return claim && viewClaim({ debate, ...rest }, claim).otherAnswers.map(({ id: other, kind }) => [other, kind]);
  };
  expect(others("p")).toEqual([
    ["r", "position"],
    ["s", "position"],
  ]);
  expect(others("o")).toEqual([]);
});

test("a claim says which questions it raises", () => {
  expect(view("the-measure-decides-the-taste").raises.map(({ id }) => id)).toEqual(["what-makes-tea-good"]);
});

test("a claim has a link for editing only if its repository is on GitHub", () => {
  const path = "claims/tea/order/milk-goes-in-last.yaml";
  expect(editUrl(site, path)).toBe(`https://github.com/example/tea/edit/main/${path}`);
  expect(editUrl(smallSite({ REPOSITORY_URL: "https://example.org/tea" }), path)).toBeNull();
});
