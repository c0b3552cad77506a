import type { Rule } from "../rule.ts";

export const uncitedPerson: Rule = {
  id: "uncited-person",
  concern: "evidence",
  severity: "warning",
  sentence: "A person is not named in any claim.",
  check: ({ debate, references, complete, isMeant }) => {
    if (!complete) return [];
    const named = new Set(references.filter(({ kind }) => kind === "person").map(({ id }) => id.value));
    return debate.people
      .filter(({ id }) => !named.has(id) && !isMeant("person", id))
      .map(({ place }) => ({
        place,
        message: "No claim names this person under `held-by`.",
        help: "Name this person under `held-by` in a claim, or delete this file.",
      }));
  },
};
