import type { Debate, Evaluation, Id } from "../claims/model/index.ts";
import { graphOf } from "./graph-of.ts";
import { type Judgements, nothingJudged } from "./judgements.ts";
import { standing } from "./standing.ts";

/** Labels every claim: by default what follows from the map alone, with nothing judged. */
export function evaluate(debate: Debate, judgements: Judgements = nothingJudged): Evaluation {
  const labels = standing(graphOf(debate), judgements).labels();
  const replies = debate.claims.filter(({ role }) => role === "objection" || role === "rebuttal");
  return { labels, unanswered: new Set(replies.map(({ id }) => id).filter((id) => !isAnswered(debate, id))) };
}

/** Whether something is said against a claim, or against its argument; that may be answered in turn. */
function isAnswered({ linksTo }: Debate, claim: Id): boolean {
  return (linksTo.get(claim) ?? []).some(
    ({ kind, to }) => to === claim && (kind === "objects-to" || kind === "rebuts" || kind === "undercuts"),
  );
}
