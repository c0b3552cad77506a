import type { CheckedRule } from "./rule.ts";
import { unindent } from "./unindent.ts";

export const questionWithoutPosition: CheckedRule = {
  kind: "checked",
  id: "question-without-position",
  concern: "structure",
  severity: "warning",
  summary: "No claim answers a question.",
  explanation:
    "A question appears on the map with the positions that answer it. One that nobody answers is an empty tile.",
  examples: {
    bad: {
      "claims/tea/does-the-pot-matter.yaml": unindent`
        question: Does the pot make a difference to the tea?
      `,
    },
    good: {
      "claims/tea/does-the-pot-matter.yaml": unindent`
        question: Does the pot make a difference to the tea?
      `,
      "claims/tea/china-pots-are-best.yaml": unindent`
        claim: Tea is best from a pot of china or earthenware.
        answers: does-the-pot-matter
      `,
      "claims/tea/metal-pots-taint-tea.yaml": unindent`
        claim: Metal gives tea a taste of its own.
        supports: china-pots-are-best
      `,
    },
  },
  check: ({ debate, complete }) => {
    if (!complete) return [];
    const answered = new Set(debate.links.filter(({ kind }) => kind === "answers").map(({ to }) => to));
    return debate.questions
      .filter(({ id }) => !answered.has(id))
      .map(({ id, sentence }) => ({
        place: sentence.place,
        message: "No claim answers this question.",
        help: `Write at least one claim with \`answers: ${id}\`.`,
      }));
  },
};
