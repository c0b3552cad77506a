import type { PartialDate } from "../../claims/model/index.ts";
import { words } from "../../words/words.ts";

/** A date in words, as exact as it is known: `27 June 2022`, `June 2022`, `2022`. Anything that is not a date stays as it is. */
export function dateInWords(date: PartialDate): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  if (!year) return date;
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  if (!isMonth) return year;
  return day ? words.site.dates.day(year, Number(month), Number(day)) : words.site.dates.month(year, Number(month));
}

/** The first four characters of a date: `2022`; "" where there is none. */
export function yearOf(date: PartialDate): string {
  return date.slice(0, 4);
}

/** `2013 – 2018`, `since 2018`, `until 2018`, or "" where neither end is known. */
export function spanInWords(from: PartialDate, to: PartialDate): string {
  if (from && to) return from === to ? dateInWords(from) : words.site.dates.span(dateInWords(from), dateInWords(to));
  if (from) return words.site.dates.since(dateInWords(from));
  return to ? words.site.dates.until(dateInWords(to)) : "";
}
