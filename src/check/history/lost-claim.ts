import { inlineCode } from "../inline-code.ts";
import type { HistoryRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const lostClaim: HistoryRule = {
  kind: "history",
  id: "lost-claim",
  concern: "reference",
  severity: "warning",
  summary: "A published claim has no file any more, and none that says what became of it.",
  explanation:
    "Whoever cited a claim should find it, or learn where it went. A claim that is given up keeps its file, with `retired` and the " +
    "reason; one that is renamed is listed under the `aliases` of its new file. The pages of its versions stay in any case. This is " +
    "read from the git history of the claims, where there is one.",
  examples: {
    before: {
      "claims/tea/a-warm-pot-keeps-tea-hot.yaml": unindent`
        claim: A warm pot keeps the tea hot.
        supports: pouring-last-sets-the-amount
      `,
    },
    bad: {
      "claims/tea/a-warm-pot-keeps-tea-hot.yaml": null,
    },
    good: {
      "claims/tea/a-warm-pot-keeps-tea-hot.yaml": null,
      "claims/tea/warm-pots-keep-tea-hot.yaml": unindent`
        claim: A warm pot keeps the tea hot.
        supports: pouring-last-sets-the-amount
        aliases: a-warm-pot-keeps-tea-hot
      `,
    },
  },
  check: ({ debate, unreadable }, { ids }) =>
    ids.flatMap(({ kind, id, path }) => {
      const isKnown = [debate.claim, debate.question, debate.aliases].some((known) => known.has(id));
      if (kind !== "claim" || isKnown || unreadable.has(id) || debate.retired.some((claim) => claim.id === id))
        return [];
      return {
        place: { path, start: 0, end: 0 },
        message: `The claim ${inlineCode(id)} was published, and its file is gone.`,
        help: "Bring the file back with `retired` and the reason, or list the id under the `aliases` of the claim that it became.",
      };
    }),
};
