import { inlineCode } from "../../text/inline-code.ts";
import type { HistoryRule } from "../rule.ts";

export const lostClaim: HistoryRule = {
  id: "lost-claim",
  concern: "reference",
  severity: "warning",
  sentence: "A published claim has no file any more, and none that says what became of it.",
  check: ({ debate, unreadable }, { ids }) =>
    ids.flatMap(({ kind, id, path }) => {
      const isKnown = [debate.claim, debate.question, debate.aliases].some((known) => known.has(id));
      if (kind !== "claim" || isKnown || unreadable.has(id) || debate.retired.some((claim) => claim.id === id))
        return [];
      return {
        place: { path, start: 0, end: 0 },
        message: `The claim ${inlineCode(id)} was published, and its file is gone.`,
        help: "Bring the file back with `retired` and the reason, or list the id under the `aliases` of the claim that it became.",
      };
    }),
};
