import type { Debate, QuestionRecord } from "../../claims/model/index.ts";

/** The questions in the order of the map: by debate, in the order of each. */
export function questionsInOrder({ debates, questionsOf, question }: Debate): readonly QuestionRecord[] {
  return debates.flatMap(({ id }) => questionsOf.get(id) ?? []).flatMap((id) => question.get(id) ?? []);
}
