import type { Claim, QuestionRecord } from "../../claims/model/index.ts";
import { inlineCode } from "../../text/inline-code.ts";
import { nearlyTheSame, nearlyTheSameQuestion, distinguishingParts } from "../../text/nearly-the-same.ts";
import type { Rule, Problem } from "../rule.ts";
import { similarityIndex } from "../../text/similarity-index.ts";

export const nearDuplicate: Rule = {
  id: "near-duplicate",
  concern: "wording",
  severity: "warning",
  sentence: "A claim or a question is worded almost the same as another.",
  check: ({ debate, publishedAs }) => {
    const claims = debate.claims.toSorted(
      (a, b) => Number(isAllowed(a)) - Number(isAllowed(b)) || byAge(publishedAs(a), publishedAs(b)),
    );
    const questions = debate.questions.toSorted((a, b) => Number(isAllowed(a)) - Number(isAllowed(b)));
    return [
      ...likeEarlierOnes(claims, nearlyTheSame, "say the same, keep one claim with the relations"),
      ...likeEarlierOnes(questions, nearlyTheSameQuestion, "ask the same, keep one question with the answers"),
    ];
  },
};

type Worded = Claim | QuestionRecord;

/** Of two records, the one whose file allows this rule is reported, so that its `allow` is still needed where the history isn't known. */
const isAllowed = ({ allow }: Worded): boolean => allow.some(({ value }) => value === "near-duplicate");

/** Older first, so that the newer claim is reported: its author can still change it. */
const byAge = (one: number, other: number): number => (one === other ? 0 : one - other);

/** The problems of records of one kind, in their order, from this similarity on. `keepOne` says what to do with two that mean the same. */
function likeEarlierOnes(records: readonly Worded[], threshold: number, keepOne: string): readonly Problem[] {
  const alike = Map.groupBy(records, ({ sentence }) => distinguishingParts(sentence.value));
  const help = `If both ${keepOne} of both. If not, make the difference clear in the wording.`;
  return [...alike.values()].flatMap((each) => likeAnEarlierOne(each, threshold, help));
}

/** A problem for each record that is nearly the same as one before it. Names the most similar one. */
function likeAnEarlierOne(records: readonly Worded[], threshold: number, help: string): readonly Problem[] {
  const { nearestBefore } = similarityIndex(
    records.map(({ sentence }) => sentence.value),
    threshold,
  );
  return records.flatMap(({ sentence }, position) => {
    const found = nearestBefore(position);
    const other = found === null ? undefined : records[found.index];
    if (other === undefined) return [];
    return {
      place: sentence.place,
      message: `This is worded almost the same as ${inlineCode(other.id)} in ${other.path}: ${inlineCode(other.sentence.value)}`,
      help,
    };
  });
}
