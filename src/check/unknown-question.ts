import { inlineCode } from "./inline-code.ts";
import type { CheckedRule } from "./rule.ts";
import { unindent } from "./unindent.ts";
import { unknownReferences } from "./unknown-references.ts";

export const unknownQuestion: CheckedRule = {
  kind: "checked",
  id: "unknown-question",
  concern: "reference",
  severity: "error",
  summary: "A claim or a debate names a question that does not exist.",
  explanation:
    "`answers` in a claim and `questions` in a `debate.yaml` name questions by id, the name of the question's file without " +
    "`.yaml`. A debate lists the questions in its own folder only: a claim of another debate can answer them, but a question " +
    "belongs to one debate.",
  examples: {
    bad: {
      "claims/tea/milk-cools-the-cup.yaml": unindent`
        claim: Milk in a cold cup keeps thin china from cracking.
        objects-to: milk-goes-in-last
        answers: when-shall-milk-go-in
      `,
    },
    good: {
      "claims/tea/milk-cools-the-cup.yaml": unindent`
        claim: Milk in a cold cup keeps thin china from cracking.
        objects-to: milk-goes-in-last
        answers: when-should-milk-go-in
      `,
    },
  },
  check: (context) => {
    const { debate, retired, references } = context;
    // A claim where a question should stand is the concern of wrong-relation, if a relation puts it there.
    const unknown = unknownReferences(context, "question", ({ as, id }) => {
      const isClaim = debate.claim.has(id.value) || retired.has(id.value);
      return debate.question.has(id.value) || (as === "relation" && isClaim);
    });
    const elsewhere = references.flatMap(({ kind, as, id, by }) => {
      const home = debate.question.get(id.value)?.debate;
      if (kind !== "question" || as !== "list" || home === undefined || home === by.id) return [];
      return {
        place: id.place,
        message: `The question ${inlineCode(id.value)} stands in the debate ${inlineCode(home)}, not in ${inlineCode(by.id)}.`,
        help: `Take it from this list, or move its file into the folder \`${by.id}/\`.`,
      };
    });
    return [...unknown, ...elsewhere];
  },
};
