import { z } from "astro/zod";
import { questionData } from "../../../src/site/data/claim-data.ts";
import { branchesOf, type Branch } from "../../../src/site/views/argument-tree.ts";
import { sizeBelow } from "../../../src/site/refs/positions.ts";
import type { Site } from "../../../src/site/site.ts";
import { allInBrief } from "../in-brief.ts";
import { id } from "../inputs.ts";
import { knownRecord } from "../known.ts";
import { repliesOf } from "../replies.ts";
import { tool } from "../tool.ts";

/** The most claims in one answer. */
const mostClaims = 300;

/** The argument on a question, as its page has it. */
export const question = tool({
  name: "question",
  title: "A question",
  description:
    "A question with what is at stake, where it stands, and the argument below it: positions, their reasons, objections and rebuttals, each with its holders and sources. `more` counts the claims that are left out below one.",
  input: z.strictObject({
    id,
    levels: z
      .int()
      .min(1)
      .max(24)
      .default(3)
      .describe(
        `How many levels: 1 for the positions alone. Fewer are given where they have more than ${mostClaims} claims.`,
      ),
  }),
  answer: (site, { id: word, levels }) => {
    const record = knownRecord("question", site.debate.question, word);
    const shown = levelsThatFit(site, word, levels);
    return {
      ...questionData(site, record),
      stale: allInBrief(
        site,
        site.history.staleIn(word).map(({ claim }) => claim),
      ),
      claims: sizeBelow(site, word),
      levels: shown,
      positions: repliesOf(site, branchesOf(site, word, shown).slice(0, mostClaims)),
    };
  },
});

function levelsThatFit(site: Site, id: string, most: number): number {
  let levels = most;
  while (levels > 1 && count(branchesOf(site, id, levels)) > mostClaims) levels -= 1;
  return levels;
}

function count(branches: readonly Branch[]): number {
  return branches.reduce((sum, { branches: below }) => sum + 1 + count(below), 0);
}
