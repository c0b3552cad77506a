import { expect, test } from "vitest";
import type { Branch } from "../../../src/site/views/argument-tree.ts";
import { linksAgainst } from "../../../src/site/refs/recorded-on.ts";
import { numbersOf, wholeArgument } from "../../../src/site/views/reading-order.ts";
import { bundledSite } from "../../bundled-map.ts";

const site = bundledSite();
const all = (branches: readonly Branch[]): readonly Branch[] =>
  branches.flatMap((branch) => [branch, ...all(branch.branches)]);

test("each claim of a question is told once, with its number, in the order of the numbers", () => {
  for (const { id } of site.debate.questions) {
    const told = all(wholeArgument(site, id)).filter(({ fromElsewhere }) => !fromElsewhere);
    expect(told.map(({ claim }) => claim.id)).toEqual([...numbersOf(site, id).keys()]);
  }
});

test("every objection that is counted for a position stands below it, wherever it is argued", () => {
  for (const { id } of site.debate.questions)
    for (const { claim, fromElsewhere, branches } of wholeArgument(site, id)) {
      const [direct, below] = [branches, branches.flatMap((reason) => reason.branches)];
      const found = new Set([...direct, ...below].map((branch) => branch.claim.id));
      const counted = fromElsewhere ? [] : linksAgainst(site, claim.id).map(({ from }) => from);
      expect(counted.filter((objection) => !found.has(objection))).toEqual([]);
    }
});
