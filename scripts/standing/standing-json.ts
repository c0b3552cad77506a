import { graphOf, standing, type Standing } from "../../src/evaluate/index.ts";
import { personJudgements, type Result } from "./asked.ts";

/** JSON with `labels` by claim, `tensions`, and the requested `cruxes` (empty if none were requested). */
export function standingJson(answer: Result): string {
  const { view } = answer;
  const labels = Object.fromEntries([...view.labels()]);
  return `${JSON.stringify({ labels, tensions: view.tensions(), cruxes: cruxesFor(answer) }, null, 2)}\n`;
}

function cruxesFor({ asked, view, debate, judgements }: Result): readonly object[] {
  if (asked.between !== null) {
    const [one, other] = asked.between;
    return view
      .cruxesWith(otherView({ asked, view, debate, judgements }))
      .map(({ claim, labels, decides, bearsOn }) => ({
        claim,
        labels: { [one]: labels[0], [other]: labels[1] },
        decides,
        bearsOn,
      }));
  }
  return asked.cruxes === null ? [] : view.cruxes(asked.cruxes);
}

/** The evaluation for the second person of `--between`, with the same default. */
export function otherView({ asked, debate, judgements }: Result): Standing {
  const person = asked.between?.[1] ?? "";
  return standing(graphOf(debate), { ...personJudgements(debate, person), default: judgements.default });
}
