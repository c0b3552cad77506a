import { expect, test } from "vitest";
import { linksAgainst } from "../../../src/claims/graph/replies.ts";
import { numbersOf, wholeArgument, type NumberedBranch } from "../../../src/site/views/reading-order.ts";
import { bundledSite } from "../../bundled-map.ts";

const site = bundledSite();
const all = (branches: readonly NumberedBranch[]): readonly NumberedBranch[] =>
  branches.flatMap((branch) => [branch, ...all(branch.branches)]);

test("each claim of a question is told once, with its number, in the order of the numbers", () => {
  for (const { id } of site.debate.questions) {
    const told = all(wholeArgument(site, id).branches).filter(({ isTold }) => isTold);
    const own = told.filter(({ fromElsewhere }) => !fromElsewhere);
    expect(own.map(({ claim, number }) => [claim.id, number])).toEqual([...numbersOf(site, id)]);
    const others = told.filter(({ fromElsewhere }) => fromElsewhere);
    expect(others.map(({ number }) => number)).toEqual(others.map((_, index) => `e${index + 1}`));
    expect(new Set(told.map(({ claim }) => claim.id)).size).toBe(told.length);
  }
});

test("every objection that is counted for a position stands below it, wherever it is argued", () => {
  for (const { id } of site.debate.questions)
    for (const { claim, fromElsewhere, branches } of wholeArgument(site, id).branches) {
      const found = new Set([...branches, ...branches.flatMap((each) => each.branches)].map((each) => each.claim.id));
      const counted = fromElsewhere ? [] : linksAgainst(site.debate, claim.id).map(({ from }) => from);
      expect(counted.filter((objection) => !found.has(objection))).toEqual([]);
    }
});

test("an undercut names each step that it denies where it stands", () => {
  const { branches } = wholeArgument(site, site.debate.claim.get("no-objective-nothing-useful")?.question ?? "");
  const undercut = all(branches).find(({ claim }) => claim.id === "a-predictor-can-have-an-objective-and-no-agenda");
  expect(undercut?.steps.map(({ conclusion }) => conclusion.id)).toEqual([
    "ai-should-predict-without-goals",
    "help-need-not-come-from-agents",
  ]);
});

test("an objection that also denies the step from a reason says so below the reason, not beside it", () => {
  const { branches } = wholeArgument(site, "should-powerful-models-be-released-openly");
  const replies = all(branches).flatMap(({ claim, branches }) =>
    branches
      .filter((each) => each.claim.id === "released-weights-cannot-be-recalled")
      .map(({ steps }) => [claim.id, steps.length]),
  );
  expect(replies).toEqual([
    ["no-release-of-weights-until-shown-safe", 0],
    ["open-release-makes-ai-safer-and-spreads-power", 0],
    ["outside-scrutiny-finds-hidden-flaws", 1],
  ]);
});

test("an undercut that stands where it denies nothing says so", () => {
  const told = all(wholeArgument(site, "should-powerful-models-be-released-openly").branches);
  const missing = told.filter(({ misses }) => misses).map(({ number, misses }) => [number, misses?.id]);
  expect(missing).toEqual([["27", "evidence-on-todays-models-does-not-carry-over"]]);
});

test("what a text names twice is listed once, with the number of what it replies to where that has one", () => {
  const named = ["o3-outscored-most-virologists", "models-did-not-raise-novices-laboratory-success"];
  const found = wholeArgument(site, "should-powerful-models-be-released-openly", [...named, ...named]).named;
  expect(found.map(({ claim }) => claim.id)).toEqual(named);
  expect(found[1]?.to).toBe(found[0]?.number);
});

test("a reason names the premises that it needs, and a claim of another question the objections to it there", () => {
  const told = all(wholeArgument(site, "can-there-be-meaning-without-senses").branches);
  const needing = told.find(({ claim }) => claim.id === "models-can-gain-world-directed-functions");
  expect(needing?.premises[0]?.id).toBe("reference-needs-information-and-selection");
  expect(told.find(({ claim }) => claim.id === "language-models-already-understand")?.against).toHaveLength(2);
});

test("an objection with a reply to its own target alone is unanswered elsewhere, with the number of that target", () => {
  const { numbers, unanswered } = wholeArgument(site, "how-should-ai-be-governed");
  const ids = ["a-halt-gives-up-the-benefits-of-ai", "slow-the-frontier-so-that-safety-keeps-up"];
  const [number, target] = ids.map((id) => numbers.get(id));
  expect(unanswered.filter((each) => each.split(" ")[0] === number)).toEqual([`${number} (to ${target})`]);
});
