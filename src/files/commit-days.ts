import type { PartialDate } from "../claims/model/index.ts";

/** The times of a commit in seconds since 1970, as printed by git; empty if git can't parse them. */
export interface CommitTimes {
  readonly committed: string;
  readonly authored: string;
}

/** The last second of the year 9999: a day after it has no date of the form `2026-06-27`. */
const lastSecond = 253_402_300_799;

/** The time that git uses if it has none. */
const firstDay: PartialDate = "1970-01-01";

/**
 * The day (UTC) of each commit, from the oldest to the newest. A wrong clock or a tool can produce an invalid time. Then the day of
 * the author time is used or, if that is invalid too, the day of a neighbouring commit.
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
