import type { CheckedRule } from "./rule.ts";
import { unindent } from "./unindent.ts";

export const positionWithoutReason: CheckedRule = {
  kind: "checked",
  id: "position-without-reason",
  concern: "structure",
  severity: "warning",
  summary: "No claim supports a position.",
  explanation:
    "The map shows why people hold what they hold. A position for which no reason is given can't be weighed: write the strongest one " +
    "that its holders have published.",
  examples: {
    bad: {
      "claims/tea/milk-goes-in-first.yaml": unindent`
        claim: Milk should go into the cup before the tea.
        answers: when-should-milk-go-in
      `,
    },
    good: {
      "claims/tea/milk-goes-in-first.yaml": unindent`
        claim: Milk should go into the cup before the tea.
        answers: when-should-milk-go-in
      `,
      "claims/tea/hot-tea-spoils-milk.yaml": unindent`
        claim: Milk that falls into hot tea in drops is heated until its proteins change.
        supports: milk-goes-in-first
      `,
    },
  },
  check: ({ debate, complete }) => {
    if (!complete) return [];
    const supported = new Set(debate.links.filter(({ kind }) => kind === "supports").map(({ to }) => to));
    // One that answers no question there is has that to be mended first.
    return debate.claims
      .filter(({ id, role, question }) => role === "position" && question !== null && !supported.has(id))
      .map(({ id, sentence }) => ({
        place: sentence.place,
        message: "No claim supports this position.",
        help: `Write at least one claim with \`supports: ${id}\`.`,
      }));
  },
};
