import type { PartialDate } from "../model/index.ts";

/** When a commit was made, in seconds since 1970 as git prints them; empty where git can't read its own record. */
export interface CommitTimes {
  readonly committed: string;
  readonly authored: string;
}

/** The last second of the year 9999: a day after it has no date of the form `2026-06-27`. */
const lastSecond = 253_402_300_799;

/** What git itself takes where it knows no time. */
const firstDay: PartialDate = "1970-01-01";

/**
 * The day (UTC) of each commit of a line, from the oldest to the newest. A clock that was set wrong, or a tool, can write a
 * time that no calendar has. Such a commit has its author's day or, where that is no better, the day of its neighbour.
 */
export function commitDays(times: readonly CommitTimes[]): readonly PartialDate[] {
  const days = times.map(({ committed, authored }) => dayOf(committed) ?? dayOf(authored));
  let before = days.find((day) => day !== null) ?? firstDay;
  return days.map((day) => (before = day ?? before));
}

function dayOf(written: string): PartialDate | null {
  const seconds = Number(written);
  const isTime = written !== "" && seconds >= 0 && seconds <= lastSecond;
  return isTime ? new Date(seconds * 1000).toISOString().slice(0, 10) : null;
}
