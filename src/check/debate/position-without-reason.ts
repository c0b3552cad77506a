import type { Rule } from "../rule.ts";

export const positionWithoutReason: Rule = {
  id: "position-without-reason",
  concern: "structure",
  severity: "warning",
  sentence: "A position has no reason.",
  check: ({ debate, complete }) => {
    if (!complete) return [];
    const supported = new Set(debate.links.filter(({ kind }) => kind === "supports").map(({ to }) => to));
    // A position whose question doesn't exist is reported by unknown-question.
    return debate.claims
      .filter(({ id, role, question }) => role === "position" && question !== null && !supported.has(id))
      .map(({ id, sentence }) => ({
        place: sentence.place,
        message: "No claim supports this position.",
        help: `Write at least one claim with \`supports: ${id}\`.`,
      }));
  },
};
