import type { Claim } from "../../model/index.ts";
import { inlineCode } from "../../text/inline-code.ts";
import { nearlyTheSame, tellingParts } from "../../text/nearly-the-same.ts";
import type { Rule, Problem } from "../rule.ts";
import { similarityIndex } from "../../text/similarity-index.ts";

export const nearDuplicate: Rule = {
  id: "near-duplicate",
  concern: "wording",
  severity: "warning",
  sentence: "A claim says nearly the same words as another.",
  check: ({ debate, publishedAs }) => {
    const inOrder = debate.claims.toSorted(
      (a, b) => Number(isExcused(a)) - Number(isExcused(b)) || byAge(publishedAs(a), publishedAs(b)),
    );
    return [...Map.groupBy(inOrder, ({ sentence }) => tellingParts(sentence.value)).values()].flatMap(likeAnEarlierOne);
  },
};

/** Of two claims the one that is excused is the one that is reported, so that no excuse becomes needless where the history isn't known. */
const isExcused = ({ allow }: Claim): boolean => allow.some(({ value }) => value === "near-duplicate");

/** The older first: it is the newer claim that its writer can still change. */
const byAge = (one: number, other: number): number => (one === other ? 0 : one - other);

/** A problem for each claim that is nearly the same as one before it, naming the one it is most like. */
function likeAnEarlierOne(claims: readonly Claim[]): readonly Problem[] {
  const { nearestBefore } = similarityIndex(
    claims.map(({ sentence }) => sentence.value),
    nearlyTheSame,
  );
  return claims.flatMap(({ sentence }, position) => {
    const found = nearestBefore(position);
    const other = found === null ? undefined : claims[found.index];
    if (other === undefined) return [];
    return {
      place: sentence.place,
      message: `This says nearly the same as ${inlineCode(other.id)} in ${other.path}: ${inlineCode(other.sentence.value)}`,
      help: "If it is the same assertion, keep one claim with the relations of both; if not, word the difference.",
    };
  });
}
