import { type DatedStance, type StanceStrip, stanceStrips } from "../charts/stance-strips.ts";
import { widthOfText } from "../../map/text/set-text.ts";
import type { Holding, Id, Stance, StanceKind, QuestionRecord } from "../../claims/model/index.ts";
import { sourceLabel } from "../refs/reference.ts";
import { compareText } from "../../text/order.ts";
import { shorten } from "../../text/sentence.ts";
import type { Site } from "../site.ts";
import { dateInWords, familyName, fullName } from "../in-words.ts";
import { words } from "../../words/words.ts";
import { allPositionsOn, referToPosition } from "../refs/positions.ts";

/** One or more stances as one mark, with what it says and where it leads. */
export interface MarkedStance extends DatedStance {
  /** The text beside the mark; "" for none. */
  readonly label: string;
  /** Everything that the mark says. */
  readonly title: string;
  readonly url: string;
}

export type StripView = StanceStrip<MarkedStance>;

export type { Tick } from "../charts/stance-strips.ts";

/** The kinds of stances that have a mark on one of the strips. */
export function kindsOn(strips: readonly StripView[]): ReadonlySet<StanceKind> {
  return new Set(strips.flatMap(({ marks }) => marks.map(({ stance }) => stance.stance)));
}

/** The earlier date first; a stance without a date is the earliest. */
export function byDate(a: Stance, b: Stance): number {
  return compareText(a.date, b.date);
}

/** The style of the names in charts.css. */
export const labelStyle = { fontSize: 13, fontWeight: 400, lineHeight: 16 } as const;
const longestLabel = 30;

/** A stance as a mark with the name of the person, if the person is known. */
export function viewMark(
  site: Site,
  { person: { value }, stance, date, source }: Stance,
  url: string,
): readonly MarkedStance[] {
  const person = site.debate.person.get(value);
  const work = site.debate.source.get(source.value);
  if (!person) return [];
  // Names of organisations may be long.
  const label = shorten(familyName(person.name), longestLabel);
  return [
    {
      stance,
      date,
      by: person.id,
      label,
      labelWidth: widthOfText(label, labelStyle),
      title: words.pages.charts.stance(
        fullName(person.name),
        [words.site.stance[stance], dateInWords(date), work ? sourceLabel(site, work) : ""]
          .filter((fact) => fact !== "")
          .join(", "),
      ),
      url,
    },
  ];
}

/**
 * A mark for all stances of one kind on one day: it leads to the claim, or to the list, an id on the page, if there are several. Beside
 * it stands their number, or what `labelOf` says of the claims.
 */
export function marksByDay(
  site: Site,
  held: readonly Holding[],
  list: string,
  labelOf = ({ size }: ReadonlySet<Id>): string => (size === 1 ? "" : String(size)),
): readonly MarkedStance[] {
  const occasions = Map.groupBy(held, ({ stance: { stance, date } }) => `${stance} ${date}`);
  return [...occasions].flatMap(([occasion, same]): readonly MarkedStance[] => {
    const [first] = same;
    const claim = first && site.debate.claim.get(first.claim);
    if (!claim) return [];
    const { stance, date } = first.stance;
    const claims = new Set(same.map((holding) => holding.claim));
    const count = claims.size;
    const label = labelOf(claims);
    const { stance: said, charts } = words.pages;
    const does = count === 1 ? charts.does(said.verb[stance], claim.sentence.value) : said.counts[stance](count);
    return [
      {
        stance,
        date,
        // Only stances on the same claim can contradict each other.
        by: count === 1 ? claim.id : occasion,
        label,
        labelWidth: label === "" ? 0 : widthOfText(label, labelStyle),
        title: charts.onDay(dateInWords(date), does),
        url: count === 1 ? site.urls.claim(claim.id) : `#${list}`,
      },
    ];
  });
}

/** Fewer dated stances are read faster than a picture of them. */
const fewest = 3;

/** The stances on the positions of a question by date: a strip for each position. Null if fewer than three stances on the positions of the question have a date. */
export function viewStancesOverTime(site: Site, question: QuestionRecord) {
  const rows = allPositionsOn(site, question.id).map((position) => ({
    position: referToPosition(site, position),
    stances: position.stances.flatMap((stance) => viewMark(site, stance, site.urls.person(stance.person.value))),
  }));
  const dates = rows.flatMap(({ stances }) => stances.flatMap(({ date }) => date || []));
  const chart = dates.length < fewest ? null : stanceStrips(rows);
  return (
    chart && {
      ...chart,
      hasJoins: chart.rows.some(({ strip }) => strip.joins.length > 0),
      hasYears: dates.some((date) => date.length === 4),
    }
  );
}
