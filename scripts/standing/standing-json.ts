import type { Result } from "./asked.ts";
import { disagreementsOf } from "./disagreements.ts";

/** JSON with `labels` by claim, `tensions`, and the requested `cruxes` (empty if none were requested). */
export function standingJson(answer: Result): string {
  const { view } = answer;
  const labels = Object.fromEntries([...view.labels()]);
  return `${JSON.stringify({ labels, tensions: view.tensions(), cruxes: cruxesFor(answer) }, null, 2)}\n`;
}

function cruxesFor(answer: Result): readonly object[] {
  const { asked, view } = answer;
  if (asked.between === null) return asked.cruxes === null ? [] : view.cruxes(asked.cruxes);
  const [one, other] = asked.between;
  const { opposed, oneSided } = disagreementsOf(answer);
  return [...opposed, ...oneSided].map(({ claim, labels, decides, bearsOn }) => ({
    claim,
    labels: { [one]: labels[0], [other]: labels[1] },
    decides,
    bearsOn,
  }));
}
