import type { Claim } from "../model.ts";
import { inlineCode } from "./inline-code.ts";
import { nearlyTheSame, tellingParts } from "./nearly-the-same.ts";
import type { CheckedRule, Problem } from "./rule.ts";
import { similarityIndex } from "./similarity-index.ts";
import { unindent } from "./unindent.ts";

export const nearDuplicate: CheckedRule = {
  kind: "checked",
  id: "near-duplicate",
  concern: "wording",
  severity: "warning",
  summary: "A claim says nearly the same words as another.",
  explanation:
    "One assertion is one claim, however many questions it bears on: what is said about it then stands in one place. If both files " +
    "say the same, keep the older id, move the other's relations into it and retire the other if it was published. If they differ in " +
    "meaning, word them so that the difference can't be missed. The newer claim is reported, where the history of the files tells which it is.",
  examples: {
    bad: {
      "claims/tea/the-last-pourer-sees-the-amount.yaml": unindent`
        claim: Whoever pours milk last can see how much of it their tea needs.
        supports: milk-goes-in-last
      `,
    },
    good: {
      "claims/tea/the-last-pourer-sees-the-amount.yaml": unindent`
        claim: The colour of the tea changes with each drop.
        supports: pouring-last-sets-the-amount
      `,
    },
  },
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
