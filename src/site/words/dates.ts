import type { PartialDate } from "../../model/index.ts";

const months = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
]; // prettier-ignore

/** A date in words, as exact as it is known: `27 June 2022`, `June 2022`, `2022`; what is no date stays as it is. */
export function dateInWords(date: PartialDate): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  if (!year) return date;
  const monthName = month ? months[Number(month) - 1] : undefined;
  if (!monthName) return year;
  return day ? `${Number(day)} ${monthName} ${year}` : `${monthName} ${year}`;
}

export function yearOf(date: PartialDate): string {
  return date.slice(0, 4);
}

/** `2013–2018`, `since 2018`, `until 2018`, or "" where neither end is known. */
export function spanInWords(from: PartialDate, to: PartialDate): string {
  if (from && to) return from === to ? dateInWords(from) : `${dateInWords(from)} – ${dateInWords(to)}`;
  if (from) return `since ${dateInWords(from)}`;
  return to ? `until ${dateInWords(to)}` : "";
}
