import type { Rule } from "../rule.ts";
import { unknownReferences } from "../unknown-references.ts";

export const unknownPerson: Rule = {
  id: "unknown-person",
  concern: "reference",
  severity: "error",
  sentence: "`held-by` names a person that does not exist.",
  check: (context) => unknownReferences(context, "person", ({ id }) => context.debate.person.has(id.value)),
};
