import { inlineCode } from "./inline-code.ts";
import type { CheckedRule } from "./rule.ts";
import { unindent } from "./unindent.ts";

export const sharedPosition: CheckedRule = {
  kind: "checked",
  id: "shared-position",
  concern: "structure",
  severity: "error",
  summary: "A position answers two questions of which one is exclusive.",
  explanation:
    "The positions of an exclusive question rule each other out: each attacks the others. A position that answers a second question " +
    "too would carry that quarrel over to where it was not meant. Write a claim of its own for each question, and let one support " +
    "the other.",
  examples: {
    bad: {
      "claims/tea/does-the-order-matter.yaml": unindent`
        question: Does it matter in which order milk and tea are poured?
        exclusive: true
      `,
      "claims/tea/milk-goes-in-last.yaml": unindent`
        claim: Milk should go into the cup after the tea.
        answers:
          - when-should-milk-go-in
          - does-the-order-matter
        held-by:
          - person: george-orwell
            source: orwell-1946-nice-cup
            at: tenth rule
      `,
    },
    good: {
      "claims/tea/does-the-order-matter.yaml": unindent`
        question: Does it matter in which order milk and tea are poured?
        exclusive: true
      `,
      "claims/tea/order-changes-the-taste.yaml": unindent`
        claim: Tea tastes different when the milk is poured first.
        answers: does-the-order-matter
      `,
      "claims/tea/milk-goes-in-last.yaml": unindent`
        claim: Milk should go into the cup after the tea.
        answers: when-should-milk-go-in
        supports: order-changes-the-taste
        held-by:
          - person: george-orwell
            source: orwell-1946-nice-cup
            at: tenth rule
      `,
    },
  },
  check: ({ debate }) =>
    debate.claims.flatMap(({ id }) => {
      const answers = (debate.linksFrom.get(id) ?? []).filter(({ kind }) => kind === "answers");
      const second = answers[1];
      const exclusive = answers.find(({ to }) => debate.question.get(to)?.exclusive === true);
      if (second === undefined || exclusive === undefined) return [];
      return {
        place: second.place,
        message: `This position answers ${answers.map(({ to }) => inlineCode(to)).join(" and ")}, and ${inlineCode(exclusive.to)} is exclusive.`,
        help: "Write a claim of its own for each question, and let one support the other.",
      };
    }),
};
