import type { Rule } from "../rule.ts";

export const jointlyWithoutSupports: Rule = {
  id: "jointly-without-supports",
  concern: "reference",
  severity: "error",
  sentence: "`jointly-with` stands in a claim that supports nothing.",
  check: ({ claims }) =>
    claims.flatMap(({ jointlyWith, relations }) => {
      const first = jointlyWith[0];
      if (first === undefined || relations.some(({ kind }) => kind === "supports")) return [];
      return {
        place: first.place,
        message: "This claim is linked with others but supports nothing.",
        help: "Say with `supports` what they support together, or take `jointly-with` out.",
      };
    }),
};
