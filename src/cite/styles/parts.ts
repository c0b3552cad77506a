import type { Name, PartialDate } from "../../model/index.ts";
import { ownAddress, type Citable } from "../citable.ts";
import { spokenName } from "../spoken-name.ts";
import { pageRanges, type RangeStyle } from "./page-range.ts";
import { quotationMarks } from "./quotation-marks.ts";
import type { Styled } from "./styled.ts";

/** Facts as every style writes them. */

export const field = (work: Citable, variable: string): string => work.fields[variable] ?? "";
export const names = (work: Citable, role: string): readonly Name[] => work.names[role] ?? [];

/** A name as one says it, with its apostrophe as the styles have it: `Kyle O’Brien`. */
export const spoken = (name: Name): string => quotationMarks(spokenName(name));

/** The address by which a reader finds a work: its DOI as a link, its own address, its arXiv page; or "". */
export function address(work: Citable): string {
  const doi = field(work, "DOI");
  if (doi !== "") return `https://doi.org/${encodeURI(doi).replaceAll("#", "%23").replaceAll("?", "%3F")}`;
  return ownAddress(work);
}

/** The publisher, unless the container or the author has the same name. */
export function otherPublisher(work: Citable): string {
  const publisher = field(work, "publisher");
  const isAuthor = names(work, "author").some((name) => name.kind === "literal" && name.literal === publisher);
  return publisher === field(work, "container-title") || isAuthor ? "" : publisher;
}

/** `316–334` with an en dash, shortened as the style does. */
export const pages = (work: Citable, style: RangeStyle): string => pageRanges(field(work, "page"), style);

/** The title of what a work stands in, with its quotation marks as the styles have them. */
export const container = (work: Citable): string => quotationMarks(field(work, "container-title"));

/** `no. 2`, or `nos. 1–3` of a double issue; "" where none is known. */
export function issue(work: Citable): string {
  const number = pageRanges(field(work, "issue"), "full");
  return number && `${isRange(number) ? "nos." : "no."} ${number}`;
}

/** Works of which the volume is that of the series they stand in, where they have one and nothing else numbers it. */
const hasVolumeInSeries = (work: Citable): boolean =>
  isBookish(work) && field(work, "collection-title") !== "" && field(work, "collection-number") === "";

/** `vol. 2`, unless it is the series' volume and told with it. */
export function volume(work: Citable): string {
  const number = field(work, "volume");
  return number === "" || hasVolumeInSeries(work) ? "" : `vol. ${number}`;
}

/** `Proceedings of Machine Learning Research 235`; "" where a work stands in no series. */
export function series(work: Citable): string {
  const title = quotationMarks(field(work, "collection-title"));
  const number = hasVolumeInSeries(work) ? field(work, "volume") : field(work, "collection-number");
  return title === "" ? "" : [title, number].filter((part) => part !== "").join(" ");
}

/** A date of which only the year is told. */
export const yearOf = (date: PartialDate): PartialDate => date.slice(0, 4);

/** Works whose year is enough: books and what stands in them. */
export const isBookish = ({ type }: Citable): boolean => /^(book|chapter|paper-conference|thesis)$/.test(type);

/**
 * Two names with the comma that follows an inverted one: `Doe, Jane, and Richard Roe`; without where the first is a group's,
 * which isn't inverted: `European Parliament and Council of the European Union`.
 */
export function pair(first: Name, written: readonly [string, string], and: string): string {
  return written.join(`${first.kind === "literal" ? "" : ","} ${and} `);
}

export const isRange = (pageText: string): boolean => /[–,]/.test(pageText);

/** `2nd ed.`, `Revised ed.`, or a version as it is numbered: `version 1a2b3c4d5e`; "" where neither is known. */
export function edition(work: Citable): string {
  const version = field(work, "version");
  if (version !== "") return `version ${version}`;
  const text = field(work, "edition");
  if (text === "" || /\bed(ition|\.)/i.test(text)) return text;
  return `${/^\d+$/.test(text) ? ordinal(Number(text)) : text} ed.`;
}

function ordinal(number: number): string {
  const tens = number % 100;
  const ending = tens > 10 && tens < 14 ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}

export const fullMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The parts of a date, with the month's name out of a list; "" for what is not known. */
export function dateParts(date: PartialDate, months: readonly string[]): { year: string; month: string; day: string } {
  const [year = "", month = "", day = ""] = date.split("-");
  return { year, month: months[Number(month) - 1] ?? "", day: day === "" ? "" : String(Number(day)) };
}

/** `June 27, 2022`, `June 2022`, `2022`; "" where no date is known. */
export function americanDate(date: PartialDate): string {
  const { year, month, day } = dateParts(date, fullMonths);
  if (month === "") return year;
  return day === "" ? `${month} ${year}` : `${month} ${day}, ${year}`;
}

/** Whose parts of a book or show these are: `edited by Richard Roe`; "" where nobody is named. */
export function named(words: string, list: readonly string[]): string {
  return list.length === 0
    ? ""
    : `${words} ${list.length < 3 ? list.join(" and ") : `${list.slice(0, -1).join(", ")}, and ${list.at(-1) ?? ""}`}`;
}

/** A word with a capital at its start. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A title in square brackets was supplied by whoever recorded the work: it is a description, which styles set without quotation marks. */
export const isSupplied = (work: Citable): boolean => /^\[.*\]$/.test(work.title);

/** What stands first in an element of its own has a capital: `No. 416`, `N.d.` */
export function capitalStart(styled: Styled): Styled {
  const [first, ...others] = styled;
  if (
    !first ||
    first.italic ||
    !/^(n\.d\.|nos?\.|vol\.|pp?\.|version |edited |translated |interview )/.test(first.text)
  )
    return styled;
  return [{ ...first, text: capitalised(first.text) }, ...others];
}
