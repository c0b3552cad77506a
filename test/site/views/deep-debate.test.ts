import { expect, test } from "vitest";
import type { Claim } from "../../../src/claims/model/index.ts";
import { findExample } from "../../../src/site/views/guides.ts";
import type { Site } from "../../../src/site/site.ts";
import type { Branch } from "../../../src/site/views/argument-tree.ts";
import { balanceOf } from "../../../src/site/views/balance.ts";
import { claimsBelow } from "../../../src/map/part-of-question.ts";
import { sizeBelow } from "../../../src/site/refs/positions.ts";
import { claimsByQuestion } from "../../../src/site/views/indexes.ts";
import { viewClaim, pathToQuestion } from "../../../src/site/views/claim-view.ts";
import { viewQuestion } from "../../../src/site/views/question-view.ts";
import { siteWith } from "../fixture-site.ts";

/** A debate of one question in which each claim supports the one before it. */
function chain(length: number): Site {
  const numbers = Array.from({ length }, (_, index) => index + 1);
  return siteWith({
    "map.yaml": "title: Tea\ndebates: tea\n",
    "tea/debate.yaml": "title: Tea\nquestions: q\n",
    "tea/q.yaml": "question: Is tea good?\n",
    ...Object.fromEntries(
      numbers.map((number) => [
        `tea/c${number}.yaml`,
        `claim: It is so ${number}.\n${number === 1 ? "answers: q" : `supports: c${number - 1}`}\n`,
      ]),
    ),
  });
}

const long = chain(5000);

function claimOf(site: Site, number: number): Claim {
  const claim = site.debate.claim.get(`c${number}`);
  if (!claim) throw new Error(`There is no claim ${number}.`);
  return claim;
}

const shown = (site: Site, number: number): readonly string[] =>
  pathToQuestion(site, claimOf(site, number)).map((step) =>
    step.kind === "claim" ? step.claim.id : `${step.count} → ${step.url}`,
  );

test("a path of ten claims is shown whole, and a longer one as the question and the last five claims", () => {
  expect(shown(long, 1)).toEqual(["q"]);
  expect(shown(long, 10)).toEqual(["q", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9"]);
  expect(shown(long, 11)).toEqual(["q", "5 → /claims/c5/", "c6", "c7", "c8", "c9", "c10"]);
  expect(shown(long, 5000)).toEqual(["q", "4994 → /claims/c4994/", "c4995", "c4996", "c4997", "c4998", "c4999"]);
});

test("the claims shown and left out of a path are all claims above", () => {
  for (const number of [5, 10, 11, 12, 40]) {
    const counts = pathToQuestion(long, claimOf(long, number)).map((step) => (step.kind === "claim" ? 1 : step.count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(number);
  }
});

const depthOf = (branches: readonly Branch[]): number =>
  branches.length === 0 ? 0 : 1 + Math.max(...branches.map(({ branches: below }) => depthOf(below)));

test("a debate deeper than the call stack has all its views", () => {
  const question = long.debate.question.get("q");
  const { argument, size } = question ? viewQuestion(long, question) : { argument: { branches: [] }, size: 0 };
  expect(size).toBe(5000);
  expect(depthOf(argument.branches)).toBe(24);
  expect(viewClaim(long, claimOf(long, 1)).reasons[0]?.claim.id).toBe("c2");
  expect(claimsByQuestion(long)[0]?.claims.length).toBe(5000);
  expect(balanceOf(long)[0]?.positions[0]).toMatchObject({ favouring: 4999, opposing: 0, depth: 4999 });
  expect(findExample(long, "position")?.id).toBe("c1");
});

test("claims below are listed depth first and counted at every claim", () => {
  const site = chain(6);
  expect(claimsBelow(site.debate, "c3")).toEqual(["c4", "c5", "c6"]);
  expect([1, 2, 6].map((number) => sizeBelow(site, `c${number}`))).toEqual([5, 4, 0]);
});
