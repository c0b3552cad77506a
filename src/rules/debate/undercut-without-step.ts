import type { Context } from "../context.ts";
import { inlineCode } from "../../text/inline-code.ts";
import type { Rule } from "../rule.ts";

export const undercutWithoutStep: Rule = {
  id: "undercut-without-step",
  concern: "reference",
  severity: "error",
  sentence: "An undercut denies a step that no claim takes.",
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
