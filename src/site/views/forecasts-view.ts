import { max } from "d3";
import type { Claim, Id, PartialDate } from "../../claims/model/index.ts";
import { widthOfText } from "../../map/text/set-text.ts";
import { forecastStates } from "../../search/filters.ts";
import { compareText } from "../../text/order.ts";
import { memoize } from "../../text/memoize.ts";
import { shorten } from "../../text/sentence.ts";
import { forecastStrips } from "../charts/forecast-strips.ts";
import { dateInWords, familyName, fullName, inSeries } from "../in-words.ts";
import { viewCitation } from "../refs/citable-claim.ts";
import { referToClaim, referToQuestion } from "../refs/claim-reference.ts";
import { newestVersion } from "../refs/newest-version.ts";
import { questionsInOrder } from "../refs/positions.ts";
import type { Site } from "../site.ts";
import { words } from "../../words/words.ts";
import { byDate, labelStyle } from "./strip-view.ts";

/** The lists of forecasts, in the order of the page: what is known comes first. */
export const forecastLists = ["lately", "earlier", "overdue", "soon", "later", "undated"] as const;

export type ForecastView = ReturnType<typeof viewForecast>[number];

/** The day of the newest version of a claim, against which forecasts are due; "" before anything is published. */
export const newestDay = (site: Site): PartialDate => newestVersion(site)?.date ?? "";

/** The same day so many years on, or back. */
const yearsOn = (day: PartialDate, years: number): PartialDate => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** The last day of a month or year, to compare it with others: no day is after the 31st. */
const endOf = (date: PartialDate): PartialDate => `${date}${"-12-31".slice(date.length - 4)}`;

/** What a claim says will happen, by when, and what came of it; none if it is no forecast. */
export function viewForecast(site: Site, claim: Claim) {
  const { resolves, stances } = claim;
  if (!resolves) return [];
  const people = stances.toSorted(byDate).flatMap(({ person, stance, date, probability }) => {
    const record = site.debate.person.get(person.value);
    const { id, name } = record ?? {};
    return id && name ? { id, name: fullName(name), family: familyName(name), stance, date, probability } : [];
  });
  const holders = people.filter(({ stance }) => stance !== "rejects");
  const outcomes = resolves.outcomes.map(({ outcome, on, source, at }) => ({
    outcome,
    on,
    words: words.site.forecast.outcome(words.site.forecast.outcomes[outcome], dateInWords(on)),
    citation: viewCitation(site, source.value, { at }),
  }));
  const label = labelOf([...new Set(holders.map(({ family }) => family))]);
  return [
    {
      // Whether somebody answers the claim says nothing on what came of it.
      claim: { ...referToClaim(site, claim), unanswered: false },
      question: claim.question,
      holders,
      /** Its holders and those who reject it: whoever bets against it has said what will happen, too. */
      people,
      /** When it was first said. */
      made: holders.find(({ date }) => date !== "")?.date ?? "",
      due: resolves.by,
      opens: resolves.opens,
      how: resolves.how,
      criteria: resolves.criteria,
      elsewhere: resolves.elsewhere.map(({ value }) => ({ url: value, host: new URL(value).hostname })),
      outcomes,
      list: listOf(newestDay(site), resolves.by, outcomes),
      /** By what the page filters, as attributes of its elements: values with spaces between. */
      filters: {
        "data-forecast": forecastStates(claim).join(" "),
        "data-question": claim.question ?? "",
        "data-person": people.map(({ id }) => id).join(" "),
      },
      label,
      labelWidth: widthOfText(label, labelStyle),
    },
  ];
}

/** Half of a phone has room for as many letters. */
const longestLabel = 24;

function labelOf(families: readonly string[]): string {
  const [first = words.site.holders.none] = families;
  const all = families.length > 1 ? inSeries(families) : first;
  return families.length > 2 ? words.site.names.etAl(shorten(first, longestLabel)) : shorten(all, longestLabel);
}

function listOf(
  today: PartialDate,
  by: PartialDate,
  outcomes: readonly { readonly on: PartialDate }[],
): (typeof forecastLists)[number] {
  const last = max(outcomes, ({ on }) => endOf(on));
  if (last !== undefined) return today !== "" && last >= yearsOn(today, -1) ? "lately" : "earlier";
  if (by === "") return "undated";
  if (today !== "" && endOf(by) < today) return "overdue";
  return today !== "" && endOf(by) <= yearsOn(today, 1) ? "soon" : "later";
}

/** All forecasts of the map, in the order in which they were made. */
export const allForecasts = memoize((site: Site): readonly ForecastView[] =>
  site.debate.claims
    .flatMap((claim) => viewForecast(site, claim))
    .toSorted((a, b) => compareText(a.made || "none", b.made || "none")),
);

export const forecastsOn = (site: Site, question: Id): readonly ForecastView[] =>
  inLists(allForecasts(site).filter((forecast) => forecast.question === question));

export const forecastsBy = (site: Site, person: Id): readonly ForecastView[] =>
  inLists(allForecasts(site).filter(({ people }) => people.some(({ id }) => id === person)));

/** In the order of the lists. Of what is settled the latest comes first, and then what is due next. */
function inLists(forecasts: readonly ForecastView[]): readonly ForecastView[] {
  const place = ({ list }: ForecastView): number => forecastLists.indexOf(list);
  const settledOn = ({ outcomes }: ForecastView): PartialDate => outcomes.map(({ on }) => endOf(on)).at(-1) ?? "";
  return forecasts.toSorted(
    (a, b) => place(a) - place(b) || compareText(settledOn(b), settledOn(a)) || compareText(endOf(a.due), endOf(b.due)),
  );
}

/** The page of all forecasts: a picture, by question, and lists. */
export function viewForecasts(site: Site) {
  const all = allForecasts(site);
  const today = newestDay(site);
  const byQuestion = Map.groupBy(all, ({ question }) => question ?? "");
  const rows = [...questionsInOrder(site.debate), null].flatMap((question) => {
    const forecasts = byQuestion.get(question?.id ?? "");
    return forecasts ? [{ about: question && referToQuestion(site, question), forecasts }] : [];
  });
  const people = new Map(all.flatMap((forecast) => forecast.people.map((person) => [person.id, person])));
  return {
    count: all.length,
    settled: all.filter(({ outcomes }) => outcomes.length > 0).length,
    /** How many have each outcome, and how many of them several. */
    totals: Object.entries(words.site.forecast.outcomes).map(([outcome, name]) => ({
      outcome,
      words: name,
      count: all.filter(({ outcomes }) => outcomes.some((told) => told.outcome === outcome)).length,
    })),
    several: all.filter(({ outcomes }) => new Set(outcomes.map(({ outcome }) => outcome)).size > 1).length,
    asOf: dateInWords(today),
    chart: forecastStrips(rows, today),
    questions: rows.flatMap(({ about }) => about ?? []),
    people: [...people.values()].toSorted((a, b) => compareText(a.family, b.family)),
    lists: [...Map.groupBy(inLists(all), ({ list }) => list)].map(([id, forecasts]) => ({ id, forecasts })),
  };
}
