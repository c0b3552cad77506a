import type { Debate, Evaluation } from "../model/index.ts";
import { graphOf } from "./graph-of.ts";
import { type Judgements, nothingJudged } from "./judgements.ts";
import { standing } from "./standing.ts";

/** Labels every claim: by default what follows from the map alone, with nothing judged. */
export function evaluate(debate: Debate, judgements: Judgements = nothingJudged): Evaluation {
  const labels = standing(graphOf(debate), judgements).labels();
  const replies = debate.claims.filter(({ role }) => role === "objection" || role === "rebuttal");
  return { labels, unanswered: new Set(replies.map(({ id }) => id).filter((id) => labels.get(id) === "in")) };
}
