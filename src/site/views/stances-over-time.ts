import { stanceStrips } from "../charts/index.ts";
import type { QuestionRecord } from "../../claims/model/index.ts";
import type { ClaimReference } from "../refs/claim-reference.ts";
import { allPositionsOn, referToPosition } from "../refs/positions.ts";
import type { Site } from "../site.ts";
import { viewMark, viewTicks, type StripView, type TickView } from "./strip-view.ts";

/** The stances on the positions of a question by date: a strip for each position. */
export interface StancesOverTime {
  readonly rows: readonly { readonly position: ClaimReference; readonly strip: StripView }[];
  readonly ticks: readonly TickView[];
  /** Whether a line joins contradictory stances of one person. */
  readonly hasJoins: boolean;
  /** Whether some of the dates are only years. */
  readonly hasYears: boolean;
}

/** Fewer dated stances are read faster than a picture of them. */
const fewest = 3;

/** Null if fewer than three stances on the positions of the question have a date. */
export function viewStancesOverTime(site: Site, question: QuestionRecord): StancesOverTime | null {
  const positions = allPositionsOn(site, question.id);
  const rows = positions.map(({ stances }) =>
    stances.flatMap((stance) => viewMark(site, stance, site.urls.person(stance.person.value))),
  );
  const dates = rows.flat().flatMap(({ date }) => date || []);
  const chart = dates.length < fewest ? null : stanceStrips(rows);
  return (
    chart && {
      rows: positions.flatMap((position, index) => {
        const strip = chart.strips[index];
        return strip ? [{ position: referToPosition(site, position), strip }] : [];
      }),
      ticks: viewTicks(chart.ticks),
      hasJoins: chart.strips.some(({ joins }) => joins.length > 0),
      hasYears: dates.some((date) => date.length === 4),
    }
  );
}
