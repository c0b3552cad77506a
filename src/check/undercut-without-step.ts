import type { Context } from "./context.ts";
import { inlineCode } from "./inline-code.ts";
import type { CheckedRule } from "./rule.ts";
import { unindent } from "./unindent.ts";

export const undercutWithoutStep: CheckedRule = {
  kind: "checked",
  id: "undercut-without-step",
  concern: "reference",
  severity: "error",
  summary: "An undercut denies a step that no claim takes.",
  explanation:
    "An undercut says that a `premise` does not bear on a `conclusion`. So the premise has to take that step: it must support, " +
    "object to or rebut the conclusion (or be linked by `jointly-with` to a claim that supports it). The step from a position to its " +
    "question can't be undercut; object to the position instead.",
  examples: {
    bad: {
      "claims/tea/looking-is-not-tasting.yaml": unindent`
        claim: The look of tea tells little about its taste.
        undercuts:
          - premise: milk-goes-in-last
            conclusion: pouring-last-sets-the-amount
      `,
    },
    good: {
      "claims/tea/looking-is-not-tasting.yaml": unindent`
        claim: The look of tea tells little about its taste.
        undercuts:
          - premise: pouring-last-sets-the-amount
            conclusion: milk-goes-in-last
      `,
    },
  },
  check: (context) => {
    const { standing, debate } = context;
    const takes = new Set([
      ...debate.links
        .filter(({ kind }) => kind !== "undercuts" && kind !== "answers")
        .map(({ from, to }) => `${from} → ${to}`),
      ...debate.inferences.flatMap(({ premises, conclusion }) =>
        premises.map((premise) => `${premise} → ${conclusion}`),
      ),
    ]);
    return standing.flatMap(({ relations }) =>
      relations.flatMap((relation) => {
        if (relation.kind !== "undercuts") return [];
        const { premise, conclusion, place } = relation;
        const isKnown =
          debate.claim.has(premise.value) &&
          (debate.claim.has(conclusion.value) || debate.question.has(conclusion.value));
        if (!isKnown || takes.has(`${premise.value} → ${conclusion.value}`)) return [];
        return {
          place,
          message: `No step leads from ${inlineCode(premise.value)} to ${inlineCode(conclusion.value)}.`,
          help: stepsThatAreTaken(context, premise.value),
        };
      }),
    );
  },
};

const inWords = { supports: "supports", "objects-to": "objects to", rebuts: "rebuts" } as const;

function stepsThatAreTaken({ debate }: Context, premise: string): string {
  const steps = (debate.linksFrom.get(premise) ?? []).flatMap((link) =>
    link.kind === "answers" || link.kind === "undercuts" ? [] : `${inWords[link.kind]} ${inlineCode(link.to)}`,
  );
  const named = inlineCode(premise);
  return steps.length === 0
    ? `${named} takes no step that could be undercut: write \`objects-to\` or \`rebuts\` instead.`
    : `${named} ${steps.slice(0, 5).join(", ")}${steps.length > 5 ? ", …" : ""}.`;
}
