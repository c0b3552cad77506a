import { scaleUtc, tickStep, utcFormat, utcYear } from "d3";
import type { PartialDate } from "../../claims/model/index.ts";

/** A place on an axis, in per cent of its length, so that a page can stretch it. */
export interface Tick {
  readonly at: number;
  readonly date: PartialDate;
}

export interface TimeScale {
  /** The place of a date in per cent of the axis; null if it is no date. A year stands in its middle, and so does a month. */
  readonly at: (date: PartialDate) => number | null;
  /** The beginnings of at most eight years. */
  readonly ticks: readonly Tick[];
}

/** As many ticks as a narrow window has room for. */
const wantedTicks = 5;

/** An axis of whole years that has room for all the dates; null if none of them is a date. */
export function timeScale(dates: readonly PartialDate[]): TimeScale | null {
  const times = dates.flatMap((date) => timeOf(date) ?? []).toSorted((a, b) => a.getTime() - b.getTime());
  const [first] = times;
  const last = times.at(-1);
  if (!first || !last) return null;
  const [from, to] = [utcYear.floor(first), utcYear.offset(utcYear.floor(last), 1)];
  const scale = scaleUtc([from, to], [0, 100]);
  const years = utcYear.every(Math.max(1, tickStep(from.getUTCFullYear(), to.getUTCFullYear(), wantedTicks)));
  const year = utcFormat("%Y");
  return {
    at: (date) => {
      const time = timeOf(date);
      return time && round(scale(time));
    },
    ticks: scale.ticks(years ?? utcYear).map((time) => ({ at: round(scale(time)), date: year(time) })),
  };
}

function timeOf(date: PartialDate): Date | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  if (!year) return null;
  if (!month) return new Date(Date.UTC(Number(year), 6, 1));
  return new Date(Date.UTC(Number(year), Number(month) - 1, day ? Number(day) : 15));
}

/** Two digits are a third of a pixel in the widest window. */
const round = (percent: number): number => Math.round(percent * 100) / 100;
