import { inlineCode } from "./inline-code.ts";
import type { CheckedRule } from "./rule.ts";
import { unindent } from "./unindent.ts";

/** Steps from a question: so far a reader can be expected to follow. */
const deepest = 12;

/** One reason for another, each a step further from the question. */
const chain: readonly (readonly [id: string, sentence: string])[] = [
  ["colour-shows-the-milk", "The colour of the tea changes with every drop."],
  ["brown-turns-beige", "A spoonful turns a brown cup beige."],
  ["eyes-tell-beige-from-brown", "People tell beige from brown at a glance."],
  ["kitchens-are-bright", "Most kitchens are lit well enough for that."],
  ["sinks-have-windows", "Windows over sinks became common a century ago."],
  ["glass-grew-cheap", "Glass grew cheap once it could be rolled."],
  ["steel-was-rolled-first", "Rolling machines were built for steel before."],
  ["ships-needed-plates", "Shipyards asked for plates of one thickness."],
  ["sails-were-too-weak", "Heavy cargo was more than wind could move."],
  ["leaves-filled-the-holds", "Trade in leaves crowded every harbour."],
  ["chests-are-light", "Chests weigh little for their size."],
];

const chainFrom = (first: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    chain.map(([id, sentence], index) => [
      `claims/tea/${id}.yaml`,
      `claim: ${sentence}\nsupports: ${chain[index - 1]?.[0] ?? first}\n`,
    ]),
  );

export const deepClaim: CheckedRule = {
  kind: "checked",
  id: "deep-claim",
  concern: "structure",
  severity: "warning",
  summary: "A claim stands more than twelve steps below its question.",
  explanation:
    "On so long a way a reader has lost the question. A claim that matters to it bears on an earlier claim too: let that be its home. " +
    "What has become a debate of its own deserves a question of its own, with `arises-from`. Of the claims of one branch the first that " +
    "stands too deep is reported.",
  examples: {
    bad: chainFrom("pouring-last-sets-the-amount"),
    good: {
      "claims/tea/chests-are-light.yaml": unindent`
        claim: Chests weigh little for their size.
        supports: pouring-last-sets-the-amount
      `,
    },
  },
  check: ({ debate }) =>
    debate.claims.flatMap(({ depth, question, relations, place }) => {
      if (depth !== deepest + 1) return [];
      const [home] = relations;
      return {
        place: home === undefined ? place : home.kind === "undercuts" ? home.place : home.target.place,
        message: `Through this the claim stands ${depth} steps below the question ${inlineCode(question ?? "")}.`,
        help: "Put first a relation to a claim that is nearer to the question, or make a question of what is disputed here.",
      };
    }),
};
