import type { ClaimRecord, PublishedId } from "../../claims/model/index.ts";
import { inlineCode } from "../../text/inline-code.ts";
import type { HistoryRule, Problem } from "../rule.ts";
import { similarityIndex } from "../../text/similarity-index.ts";

/** A restored claim that shares fewer trigrams with its old wordings than this counts as a different claim. */
const sameClaim = 0.3;

export const reusedId: HistoryRule = {
  id: "reused-id",
  concern: "reference",
  severity: "error",
  sentence: "A published id is used again for something else.",
  check: ({ debate }, { ids }) =>
    ids.flatMap((before): readonly Problem[] => {
      const { id, kind } = before;
      const question = debate.question.get(id);
      const claim = debate.claim.get(id);
      if (kind === "claim" && question) return [reuse(id, question, "was a claim")];
      if (kind === "question") return claim ? [reuse(id, claim, "was a question")] : [];
      const earlier = claim && earlierSentence(before, claim);
      return claim && earlier !== undefined ? [reuse(id, claim, `said: ${inlineCode(earlier)}`)] : [];
    }),
};

function reuse(id: string, { place }: { readonly place: Problem["place"] }, was: string): Problem {
  return {
    place,
    message: `The id ${inlineCode(id)} was already published and ${was}.`,
    help: "Rename this file. A published id keeps its meaning.",
  };
}

/** The last sentence of a claim before it was deleted or retired, if it came back as a different claim; undefined if not. */
function earlierSentence(
  { lives, living }: Extract<PublishedId, { kind: "claim" }>,
  { sentence }: ClaimRecord,
): string | undefined {
  const all = living ? lives : [...lives, [sentence.value]];
  const restored = all.findIndex((life, index) => {
    const before = all.slice(0, index).flat();
    return before.length > 0 && similarityIndex(before, sameClaim).nearestTo(life[0] ?? "") === null;
  });
  return restored === -1 ? undefined : all[restored - 1]?.at(-1);
}
