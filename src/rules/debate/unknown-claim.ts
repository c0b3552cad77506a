import { inlineCode } from "../../text/inline-code.ts";
import type { Rule } from "../rule.ts";
import { unknownReferences } from "../unknown-references.ts";

export const unknownClaim: Rule = {
  id: "unknown-claim",
  concern: "reference",
  severity: "error",
  sentence: "A key or a link names a claim that does not exist.",
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
