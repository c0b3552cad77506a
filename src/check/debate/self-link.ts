import type { Rule } from "../rule.ts";

export const selfLink: Rule = {
  id: "self-link",
  concern: "reference",
  severity: "error",
  sentence: "A claim is related to itself.",
  check: ({ references }) =>
    references
      .filter(
        ({ by, as, id }) =>
          by.kind === "claim" && as !== "prose" && as !== "held-by" && as !== "sources" && id.value === by.id,
      )
      .map(({ id }) => ({
        place: id.place,
        message: "This claim names itself.",
        help: "Name another claim, or delete the line.",
      })),
};
