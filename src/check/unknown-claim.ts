import { inlineCode } from "./inline-code.ts";
import type { CheckedRule } from "./rule.ts";
import { unindent } from "./unindent.ts";
import { unknownReferences } from "./unknown-references.ts";

export const unknownClaim: CheckedRule = {
  kind: "checked",
  id: "unknown-claim",
  concern: "reference",
  severity: "error",
  summary: "A key or a link names a claim that does not exist.",
  explanation:
    "Claims refer to each other by id, the name of the other claim's file without `.yaml`. An id that no file has is most " +
    "often misspelt, or the claim was renamed: its former id is then among the `aliases` of the new one, and the message says so. " +
    "Links in Markdown (`[[claim-id]]`) may lead to questions too.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        explanation: |
          The same reason speaks for pouring slowly; see [[milk-gose-in-last]].
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        explanation: |
          The same reason speaks for pouring slowly; see [[milk-goes-in-last]].
      `,
    },
  },
  check: (context) => {
    const { debate, retired, references } = context;
    const unknown = unknownReferences(context, "claim", ({ id }) => {
      return debate.claim.has(id.value) || retired.has(id.value) || debate.question.has(id.value);
    });
    // A relation that leads to a question is the concern of wrong-relation, and a step to one of undercut-without-step.
    const ownConcern = new Set(["relation", "conclusion", "prose"]);
    const questions = references
      .filter(({ kind, as, id }) => kind === "claim" && !ownConcern.has(as) && debate.question.has(id.value))
      .map(({ as, id }) => ({
        place: id.place,
        message: `${inlineCode(id.value)} is a question; \`${as}\` takes a claim.`,
        help: "Name one of the claims that answer it.",
      }));
    return [...unknown, ...questions];
  },
};
