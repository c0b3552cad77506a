import type { Debate, Evaluation } from "../model.ts";
import { type Judgements, nothingJudged } from "./judgements.ts";
import { labelClaims } from "./label-claims.ts";
import { stepsOf } from "./steps-of.ts";

/** Labels every claim: what follows from the judgements, or from the map alone where nothing is judged. */
export function evaluate(debate: Debate, judgements: Judgements = nothingJudged): Evaluation {
  const ids = debate.claims.map(({ id }) => id);
  const rivals = debate.questions
    .filter(({ exclusive }) => exclusive)
    .map(({ id }) => (debate.linksTo.get(id) ?? []).map(({ from }) => from));
  const labels = labelClaims(ids, stepsOf(debate), rivals, judgements);
  const answers = debate.claims.filter(({ role }) => role === "objection" || role === "rebuttal");
  return { labels, unanswered: new Set(answers.map(({ id }) => id).filter((id) => labels.get(id) === "in")) };
}
