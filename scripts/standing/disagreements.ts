import { areOpposed, graphOf, standing } from "../../src/reasoning/index.ts";
import { personJudgements, type Result } from "./asked.ts";

/**
 * Where the disagreements of the two people of `--between` start, with the same default for both; and the claims on which only one
 * of them has a view, below which they differ on nothing. Looked for at once, the second would hide the first.
 */
export function disagreementsOf({ asked, view, debate, judgements }: Result) {
  const held = personJudgements(debate, asked.between?.[1] ?? "");
  const theirs = standing(graphOf(debate), { ...held, default: judgements.default });
  return {
    opposed: view.cruxesWith(theirs, areOpposed),
    oneSided: view.cruxesWith(theirs).filter(({ labels }) => !areOpposed(...labels)),
  };
}
