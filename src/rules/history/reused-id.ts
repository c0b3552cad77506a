import type { ClaimRecord, PublishedId } from "../../model/index.ts";
import { inlineCode } from "../../text/inline-code.ts";
import type { HistoryRule, Problem } from "../rule.ts";
import { similarityIndex } from "../../text/similarity-index.ts";

/** A claim that comes back with fewer of its trigrams than this share says something else. */
const saysTheSame = 0.3;

export const reusedId: HistoryRule = {
  id: "reused-id",
  concern: "reference",
  severity: "error",
  sentence: "An id that was published is used again for something else.",
  check: ({ debate }, { ids }) =>
    ids.flatMap((before): readonly Problem[] => {
      const { id, kind } = before;
      const question = debate.question.get(id);
      const claim = debate.claim.get(id);
      if (kind === "claim" && question) return [again(id, question, "was a claim")];
      if (kind === "question") return claim ? [again(id, claim, "was a question")] : [];
      const earlier = claim && somethingElse(before, claim);
      return claim && earlier !== undefined ? [again(id, claim, `said: ${inlineCode(earlier)}`)] : [];
    }),
};

function again(id: string, { place }: { readonly place: Problem["place"] }, was: string): Problem {
  return {
    place,
    message: `The id ${inlineCode(id)} was published before, and ${was}.`,
    help: "Give this file another name; what was published keeps its own.",
  };
}

/** What a claim last said before it was given up, where it came back as something else. */
function somethingElse(
  { lives, living }: Extract<PublishedId, { kind: "claim" }>,
  { sentence }: ClaimRecord,
): string | undefined {
  const all = living ? lives : [...lives, [sentence.value]];
  const reborn = all.findIndex((life, index) => {
    const before = all.slice(0, index).flat();
    return before.length > 0 && similarityIndex(before, saysTheSame).nearestTo(life[0] ?? "") === null;
  });
  return reborn === -1 ? undefined : all[reborn - 1]?.at(-1);
}
