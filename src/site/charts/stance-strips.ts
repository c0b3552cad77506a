import type { PartialDate, StanceKind } from "../../claims/model/index.ts";
import { hundredths, lanesFor, narrow, type Room } from "./place-strip.ts";
import { scaleUtc, tickStep, utcFormat, utcYear, scaleLinear } from "d3";

// Charts as data: what is shown, with its places. Across they are in per cent, so that a chart stretches without its text or marks;
// down they are in pixels. Components draw them.

/** One or more stances to draw as one mark. */
export interface DatedStance {
  readonly stance: StanceKind;
  readonly date: PartialDate;
  /** Whose it is. Where somebody accepts what they rejected on the same strip, or the reverse, a line joins the two. */
  readonly by: string;
  /** The width of the text beside the mark in pixels; 0 without a text. */
  readonly labelWidth: number;
}

export interface StanceMark<T extends DatedStance> {
  readonly stance: T;
  /** Its place on the time axis in per cent. */
  readonly at: number;
  /** Pixels from the top of the strip. */
  readonly y: number;
  /** Whether its text stands to its left, because there is no room to its right. */
  readonly labelledBefore: boolean;
}

export type StanceStrip<T extends DatedStance> = ReturnType<typeof layOut<T>>;

const laneHeight = 22;
/** From the middle of a mark to its edge, and to its text. */
const radius = 8;
const toLabel = 11;
const afterLabel = 6;

/**
 * Lays out a strip for each row, one below the other, with one axis for all; null if there is no date. Stances without a date have no
 * mark. The axis may be narrower where few stances are, if the page says so.
 */
export function stanceStrips<T extends DatedStance, Row>(
  rows: readonly (Row & { readonly stances: readonly T[] })[],
  uneven = false,
) {
  const dates = rows.flatMap(({ stances }) => stances.map(({ date }) => date));
  const scale = timeScale(dates, uneven);
  return scale && { ...scale, rows: rows.map((row) => ({ ...row, strip: layOut(row.stances, scale.at) })) };
}

function layOut<T extends DatedStance>(row: readonly T[], at: (date: PartialDate) => number | null) {
  const dated = row
    .flatMap((stance) => {
      const place = at(stance.date);
      return place === null ? [] : [{ stance, at: place }];
    })
    .toSorted((a, b) => a.at - b.at);
  const rooms = dated.map(({ stance, at: place }) => roomFor(place, stance.labelWidth));
  const lanes = lanesFor(rooms, narrow);
  const marks = dated.map((mark, index) => ({
    ...mark,
    y: ((lanes[index] ?? 0) + 0.5) * laneHeight,
    labelledBefore: (rooms[index]?.before ?? 0) > radius,
  }));
  return { marks, joins: joinsOf(marks), height: (Math.max(0, ...lanes) + 1) * laneHeight };
}

function roomFor(at: number, labelWidth: number): Room {
  if (labelWidth === 0) return { at, before: radius, after: radius };
  const label = toLabel + labelWidth + afterLabel;
  const fits = (at / 100) * narrow + label <= narrow + radius;
  return fits ? { at, before: radius, after: label } : { at, before: label, after: radius };
}

/** Lines between two stances of one person that contradict each other, the earlier first. */
function joinsOf<T extends DatedStance>(marks: readonly StanceMark<T>[]) {
  return [...Map.groupBy(marks, ({ stance }) => stance.by).values()].flatMap((own) =>
    own.slice(1).flatMap((to, index) => {
      const from = own[index];
      return from && accepts(from) !== accepts(to) ? [{ from, to }] : [];
    }),
  );
}

const accepts = <T extends DatedStance>({ stance }: StanceMark<T>): boolean => stance.stance !== "rejects";

/** A place on an axis, in per cent of its length, so that a page can stretch it. */
export interface Tick {
  readonly at: number;
  /** The year. */
  readonly label: string;
}

/** As many ticks as a narrow window has room for. */
const wantedTicks = 5;

/**
 * An axis of whole years that has room for all the dates; null if none of them is a date. If it is uneven, years with less than a
 * tenth of the dates take a seventh of it where they would fill much more.
 */
export function timeScale(dates: readonly PartialDate[], uneven = false) {
  const times = dates.flatMap((date) => timeOf(date) ?? []).toSorted((a, b) => a.getTime() - b.getTime());
  const [first] = times;
  const last = times.at(-1);
  if (!first || !last) return null;
  const [from, to] = [utcYear.floor(first), utcYear.offset(utcYear.floor(last), 1)];
  const dense = utcYear.floor(times[Math.floor(times.length / 10)] ?? first);
  const isUneven = uneven && (dense.getTime() - from.getTime()) / (to.getTime() - from.getTime()) > 0.4;
  const scale = isUneven ? scaleUtc([from, dense, to], [0, 15, 100]) : scaleUtc([from, to], [0, 100]);
  const step = Math.max(1, tickStep((isUneven ? dense : from).getUTCFullYear(), to.getUTCFullYear(), wantedTicks));
  const years = isUneven
    ? [from, ...utcYear.range(dense, utcYear.offset(to, 1), step)]
    : scale.ticks(utcYear.every(step) ?? utcYear);
  const year = utcFormat("%Y");
  return {
    /** The place of a date in per cent of the axis; null if it is no date. A year stands in its middle, and so does a month. */
    at: (date: PartialDate): number | null => {
      const time = timeOf(date);
      return time && hundredths(scale(time));
    },
    /** The beginnings of at most eight years. */
    ticks: years.map((time) => ({ at: hundredths(scale(time)), label: year(time) })),
    /** The year before which years are narrower; "" for none. */
    bend: isUneven ? year(dense) : "",
  };
}

function timeOf(date: PartialDate): Date | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  if (!year) return null;
  if (!month) return new Date(Date.UTC(Number(year), 6, 1));
  return new Date(Date.UTC(Number(year), Number(month) - 1, day ? Number(day) : 15));
}

/** Two bars from a common middle for each row of counts, in per cent of the width of the chart, on one scale, so that they can be compared. */
export function divergingBars(rows: readonly { readonly left: number; readonly right: number }[]) {
  const farthest = (side: "left" | "right"): number => Math.max(0, ...rows.map((row) => row[side]));
  const scale = scaleLinear([-farthest("left"), farthest("right") || 1], [0, 100]);
  const place = (count: number): number => hundredths(scale(count));
  const middle = place(0);
  return rows.map(({ left, right }) => ({
    middle,
    left: { at: place(-left), width: hundredths(middle - place(-left)) },
    right: { at: middle, width: hundredths(place(right) - middle) },
  }));
}
