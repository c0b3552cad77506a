import type { Rule } from "../rule.ts";

export const jointlyWithoutSupports: Rule = {
  id: "jointly-without-supports",
  concern: "reference",
  severity: "error",
  sentence: "A claim has `jointly-with` but supports nothing.",
  check: ({ claims }) =>
    claims.flatMap(({ jointlyWith, relations }) => {
      const first = jointlyWith[0];
      if (first === undefined || relations.some(({ kind }) => kind === "supports")) return [];
      return {
        place: first.place,
        message: "This claim has `jointly-with` but no `supports`.",
        help: "Add `supports` with the claim that they support together, or delete `jointly-with`.",
      };
    }),
};
