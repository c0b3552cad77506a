import type { PartialDate } from "../../claims/model/index.ts";
import { scalePow } from "d3";
import { hundredths, narrow } from "./place-strip.ts";

/** Pixels between two forecasts: two lines of text. */
const laneHeight = 40;
/** Pixels between a sign and its text. */
const space = 12;
/** Pixels beside the picture, into which a text before a line may reach. */
const margin = 16;
/** Ticks are at least this far from each other, in per cent: the width of a year on a phone. */
const apart = 12;

/** A forecast as a line: its dates, "" for what is not known, and the width of its text in pixels. */
interface Dated {
  readonly made: PartialDate;
  readonly due: PartialDate;
  readonly outcomes: readonly { readonly outcome: string; readonly on: PartialDate }[];
  readonly labelWidth: number;
}

/**
 * A line for each forecast, from the day when it was made to the day when it is due. Years near to `now` are wider, so that forecasts
 * of decades ago and of last year fit into one picture. Null if no forecast has a date.
 */
export function forecastStrips<T extends Dated, About>(
  rows: readonly { readonly about: About; readonly forecasts: readonly T[] }[],
  now: PartialDate,
) {
  const all = rows.flatMap(({ forecasts }) => forecasts);
  const years = [
    now,
    ...all.flatMap(({ made, due, outcomes }) => [made, due, ...outcomes.map(({ on }) => on)]),
  ].flatMap((date) => (date === "" ? [] : yearAt(date)));
  if (years.length === 0) return null;
  const present = now === "" ? Math.max(...years) : yearAt(now);
  const away = scalePow().exponent(0.5);
  const [first, last] = [Math.min(...years) - 1, Math.max(...years) + 1].map((year) => away(year - present));
  const scale = away.copy().domain([0, 1]);
  const place = (year: number): number =>
    hundredths((100 * (scale(year - present) - (first ?? 0))) / ((last ?? 1) - (first ?? 0)));
  const at = (date: PartialDate): number | null => (date === "" ? null : place(yearAt(date)));
  const ticks = ticksOf(place, Math.floor(present), [
    Math.ceil(Math.min(...years)),
    Math.floor(Math.max(...years)) + 1,
  ]);
  return {
    rows: rows.map(({ about, forecasts }) => ({ about, strip: layOut(forecasts, at) })),
    ticks,
    now: at(now),
  };
}

/** The years outwards from the present, as many as there is room for; those far from it are round ones. */
function ticksOf(place: (year: number) => number, present: number, [first, last]: readonly [number, number]) {
  const taken: number[] = [];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index).toSorted(
    (a, b) => Math.abs(a - present) - Math.abs(b - present),
  );
  return years.flatMap((year) => {
    const distance = Math.abs(year - present);
    const isRound = year % (distance > 20 ? 10 : distance > 4 ? 5 : 1) === 0;
    const at = place(year);
    if (!isRound || taken.some((other) => Math.abs(other - at) < apart)) return [];
    taken.push(at);
    return { at, label: String(year) };
  });
}

function layOut<T extends Dated>(forecasts: readonly T[], at: (date: PartialDate) => number | null) {
  const lines = forecasts.map((forecast, index) => {
    const places = forecast.outcomes.map(({ on }) => at(on) ?? 0);
    const signs = forecast.outcomes.map(({ outcome }, index) => {
      const own = places[index] ?? 0;
      /** Readings of nearly one time stand beside each other, the latest at its place. */
      const later = places.filter((other, rank) => other - own < 4 && (other > own || (other === own && rank > index)));
      return { outcome, at: Math.max(own, ...later), left: -14 * later.length };
    });
    const due = at(forecast.due);
    const made = at(forecast.made);
    const known = [made, due, ...signs.map((sign) => sign.at)].flatMap((place) => place ?? []);
    const [from, to] = [Math.min(100, ...known), Math.max(0, ...known)];
    const isOpen = due === null && signs.length === 0;
    const end = isOpen ? 100 : to;
    const room = forecast.labelWidth + space;
    const before = (from / 100) * narrow + margin >= room;
    const after = ((100 - end) / 100) * narrow >= room;
    const label = after ? "after" : before ? "before" : "on";
    const labelAt = { after: end, before: from, on: hundredths((from + end) / 2) }[label];
    const y = (index + 0.5) * laneHeight;
    const left = { after: 11, before: -11 - forecast.labelWidth, on: -forecast.labelWidth / 2 }[label];
    /** Paper behind the text: the line of today is broken by a whole name, not by its letters. */
    const paper = { y: y - 9, width: forecast.labelWidth, height: 18, transform: `translate(${left} 0)` };
    return { forecast, y, made, due, from, end, isOpen, signs, label, labelAt, paper };
  });
  return { lines, height: forecasts.length * laneHeight };
}

/** A date as a number of years; a year or month stands at its end, by which it is over. */
function yearAt(date: PartialDate): number {
  const [year = 0, month = 12, day = 30] = date.split("-").map(Number);
  return year + (month - 1) / 12 + day / 366;
}
