import { stanceStrips } from "../../charts/index.ts";
import { widthOfText } from "../../map/text/set-text.ts";
import type { Claim, PersonRecord, QuestionRecord, Stance } from "../../model/index.ts";
import { referToClaim, type ClaimReference } from "../refs/claim-reference.ts";
import { shortReference } from "../refs/reference.ts";
import { dateInWords } from "../words/dates.ts";
import { familyName, fullName } from "../words/names.ts";
import type { Site } from "../site.ts";
import { words } from "../../words/words.ts";
import { viewTicks, type MarkedStance, type StripView, type TickView } from "./strip-view.ts";

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

/** As in StanceStrip.astro. */
const labelStyle = { fontSize: 13, fontWeight: 400, lineHeight: 16 } as const;
const longestLabel = 20;

/** Null if fewer than three stances on the positions of the question have a date. */
export function viewStancesOverTime(site: Site, question: QuestionRecord): StancesOverTime | null {
  const positions = positionsOn(site, question);
  const rows = positions.map(({ stances }) => stances.flatMap((stance) => viewMark(site, stance)));
  const dates = rows.flat().flatMap(({ date }) => date || []);
  const chart = dates.length < fewest ? null : stanceStrips(rows);
  return (
    chart && {
      rows: positions.flatMap((position, index) => {
        const strip = chart.strips[index];
        return strip ? [{ position: referToClaim(site, position), strip }] : [];
      }),
      ticks: viewTicks(chart.ticks),
      hasJoins: chart.strips.some(({ joins }) => joins.length > 0),
      hasYears: dates.some((date) => date.length === 4),
    }
  );
}

/** The claims that answer a question and have their place there, in the order of the map. */
export function positionsOn(site: Site, question: QuestionRecord): readonly Claim[] {
  return (site.debate.branches.get(question.id) ?? []).flatMap((id) => site.debate.claim.get(id) ?? []);
}

function viewMark(site: Site, { person: { value }, stance, date, source }: Stance): readonly MarkedStance[] {
  const person = site.debate.person.get(value);
  const work = site.debate.source.get(source.value);
  if (!person) return [];
  const label = labelFor(person);
  return [
    {
      stance,
      date,
      by: person.id,
      label,
      labelWidth: widthOfText(label, labelStyle),
      title: words.pages.charts.stance(
        fullName(person.name),
        words.pages.stance.withIt(stance),
        dateInWords(date),
        work ? shortReference(work) : "",
      ),
      url: site.urls.person(person.id),
      count: 1,
    },
  ];
}

/** The family name; long names of organisations are cut after a word. */
function labelFor({ name }: PersonRecord): string {
  const full = familyName(name);
  return full.length <= longestLabel ? full : `${full.slice(0, longestLabel).replace(/\s+\S*$/, "")} …`;
}
