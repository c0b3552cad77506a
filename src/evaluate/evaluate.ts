import type { Debate, Evaluation } from "../model/index.ts";
import { graphOf } from "./graph-of.ts";
import { type Judgements, nothingJudged } from "./judgements.ts";
import { standing } from "./standing.ts";

/** Labels every claim: what follows from the judgements, or from the map alone where nothing is judged. */
export function evaluate(debate: Debate, judgements: Judgements = nothingJudged): Evaluation {
  const labels = standing(graphOf(debate), judgements).labels();
  const answers = debate.claims.filter(({ role }) => role === "objection" || role === "rebuttal");
  return { labels, unanswered: new Set(answers.map(({ id }) => id).filter((id) => labels.get(id) === "in")) };
}
