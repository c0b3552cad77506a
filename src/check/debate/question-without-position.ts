import type { Rule } from "../rule.ts";

export const questionWithoutPosition: Rule = {
  id: "question-without-position",
  concern: "structure",
  severity: "warning",
  sentence: "A question has no position.",
  check: ({ debate, complete }) => {
    if (!complete) return [];
    const answered = new Set(debate.links.filter(({ kind }) => kind === "answers").map(({ to }) => to));
    return debate.questions
      .filter(({ id }) => !answered.has(id))
      .map(({ id, sentence }) => ({
        place: sentence.place,
        message: "No claim answers this question.",
        help: `Write at least one claim with \`answers: ${id}\`.`,
      }));
  },
};
