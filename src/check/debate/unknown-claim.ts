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
    // wrong-relation reports a relation to a question; undercut-without-step reports an undercut that has one as conclusion.
    const reportedElsewhere = new Set(["relation", "conclusion", "prose"]);
    const questions = references
      .filter(({ kind, as, id }) => kind === "claim" && !reportedElsewhere.has(as) && debate.question.has(id.value))
      .map(({ as, id }) => ({
        place: id.place,
        message: `${inlineCode(id.value)} is a question, but \`${as}\` takes a claim.`,
        help: "Name a claim that answers it.",
      }));
    return [...unknown, ...questions];
  },
};
