import { graphOf, standing, type Standing } from "../../src/evaluate/index.ts";
import { personJudgements, type Answer } from "./asked.ts";

/** One object: `labels` by claim, `tensions`, and the `cruxes` that were asked for (none where none were). */
export function standingJson(answer: Answer): string {
  const { view } = answer;
  const labels = Object.fromEntries([...view.labels()]);
  return `${JSON.stringify({ labels, tensions: view.tensions(), cruxes: cruxesFor(answer) }, null, 2)}\n`;
}

function cruxesFor({ asked, view, debate, judgements }: Answer): readonly object[] {
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

/** What follows from the stance of the second person of two, under the same default. */
export function otherView({ asked, debate, judgements }: Answer): Standing {
  const person = asked.between?.[1] ?? "";
  return standing(graphOf(debate), { ...personJudgements(debate, person), default: judgements.default });
}
