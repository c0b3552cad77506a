import { inlineCode } from "../../text/inline-code.ts";
import type { HistoryRule } from "../rule.ts";

export const lostClaim: HistoryRule = {
  id: "lost-claim",
  concern: "reference",
  severity: "warning",
  sentence: "The file of a published claim was deleted without a replacement.",
  check: ({ debate, unreadable }, { ids }) =>
    ids.flatMap(({ kind, id, path }) => {
      const isKnown = [debate.claim, debate.question, debate.aliases].some((known) => known.has(id));
      if (kind !== "claim" || isKnown || unreadable.has(id) || debate.retired.some((claim) => claim.id === id))
        return [];
      return {
        place: { path, start: 0, end: 0 },
        message: `The claim ${inlineCode(id)} was published, but its file no longer exists.`,
        help: "Restore the file and add `retired` with the reason. If the claim was renamed, list the old id under `aliases` in the new file.",
      };
    }),
};
