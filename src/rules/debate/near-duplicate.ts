import type { Claim } from "../../model/index.ts";
import { inlineCode } from "../../text/inline-code.ts";
import { nearlyTheSame, distinguishingParts } from "../../text/nearly-the-same.ts";
import type { Rule, Problem } from "../rule.ts";
import { similarityIndex } from "../../text/similarity-index.ts";

export const nearDuplicate: Rule = {
  id: "near-duplicate",
  concern: "wording",
  severity: "warning",
  sentence: "A claim is worded almost the same as another.",
  check: ({ debate, publishedAs }) => {
    const inOrder = debate.claims.toSorted(
      (a, b) => Number(isAllowed(a)) - Number(isAllowed(b)) || byAge(publishedAs(a), publishedAs(b)),
    );
    return [...Map.groupBy(inOrder, ({ sentence }) => distinguishingParts(sentence.value)).values()].flatMap(
      likeAnEarlierOne,
    );
  },
};

/** Of two claims, the one whose file allows this rule is reported, so that its `allow` is still needed where the history isn't known. */
const isAllowed = ({ allow }: Claim): boolean => allow.some(({ value }) => value === "near-duplicate");

/** Older first, so that the newer claim is reported: its author can still change it. */
const byAge = (one: number, other: number): number => (one === other ? 0 : one - other);

/** A problem for each claim that is nearly the same as one before it. Names the most similar one. */
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
      message: `This is worded almost the same as ${inlineCode(other.id)} in ${other.path}: ${inlineCode(other.sentence.value)}`,
      help: "If both say the same, keep one claim with the relations of both. If not, make the difference clear in the wording.",
    };
  });
}
