import type { Context } from "../context.ts";
import { inlineCode } from "../../text/inline-code.ts";
import type { Rule } from "../rule.ts";

export const undercutWithoutStep: Rule = {
  id: "undercut-without-step",
  concern: "reference",
  severity: "error",
  sentence: "An undercut denies an inference that is not on the map.",
  check: (context) => {
    const { activeClaims, debate } = context;
    const inferences = new Set([
      ...debate.links
        .filter(({ kind }) => kind !== "undercuts" && kind !== "answers")
        .map(({ from, to }) => `${from} → ${to}`),
      ...debate.inferences.flatMap(({ premises, conclusion }) =>
        premises.map((premise) => `${premise} → ${conclusion}`),
      ),
    ]);
    return activeClaims.flatMap(({ relations }) =>
      relations.flatMap((relation) => {
        if (relation.kind !== "undercuts") return [];
        const { premise, conclusion, place } = relation;
        const isKnown =
          debate.claim.has(premise.value) &&
          (debate.claim.has(conclusion.value) || debate.question.has(conclusion.value));
        if (!isKnown || inferences.has(`${premise.value} → ${conclusion.value}`)) return [];
        return {
          place,
          message: `There is no inference from ${inlineCode(premise.value)} to ${inlineCode(conclusion.value)}.`,
          help: relationsOf(context, premise.value),
        };
      }),
    );
  },
};

const inWords = { supports: "supports", "objects-to": "objects to", rebuts: "rebuts" } as const;

function relationsOf({ debate }: Context, premise: string): string {
  const relations = (debate.linksFrom.get(premise) ?? []).flatMap((link) =>
    link.kind === "answers" || link.kind === "undercuts" ? [] : `${inWords[link.kind]} ${inlineCode(link.to)}`,
  );
  const named = inlineCode(premise);
  return relations.length === 0
    ? `${named} has no relation that can be undercut. Write \`objects-to\` or \`rebuts\` instead.`
    : `${named} ${relations.slice(0, 5).join(", ")}${relations.length > 5 ? ", …" : ""}.`;
}
