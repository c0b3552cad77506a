import type { Name, PartialDate } from "../../claims/model/index.ts";
import { words } from "../../words/words.ts";
import { ownAddress, type Citable, listed, spokenName } from "../citable.ts";
import { quotationMarks, type Styled } from "./styled.ts";

/** What all styles format in the same way. */

export const field = (work: Citable, variable: string): string => work.fields[variable] ?? "";
export const names = (work: Citable, role: string): readonly Name[] => work.names[role] ?? [];

/** A name in natural order, with normalised apostrophes: `Kyle O’Brien`. */
export const spoken = (name: Name): string => quotationMarks(spokenName(name));

/** The URL of a work: its DOI as a link, its own URL, or its arXiv page; "" if there is none. */
export function address(work: Citable): string {
  const doi = field(work, "DOI");
  if (doi !== "") return `https://doi.org/${encodeURI(doi).replaceAll("#", "%23").replaceAll("?", "%3F")}`;
  return ownAddress(work);
}

/** The publisher; "" if the container or the author has the same name. */
export function otherPublisher(work: Citable): string {
  const publisher = field(work, "publisher");
  const isAuthor = names(work, "author").some((name) => name.kind === "literal" && name.literal === publisher);
  return publisher === field(work, "container-title") || isAuthor ? "" : publisher;
}

/** `316–334` with an en dash, shortened as in the style. */
export const pages = (work: Citable, style: RangeStyle): string => pageRanges(field(work, "page"), style);

/** The title of the container, with normalised quotation marks. */
export const container = (work: Citable): string => quotationMarks(field(work, "container-title"));

/** The word for one or for several, by a text with a number or a range. */
const oneOrMore = ([one, several]: readonly [string, string], number: string): string =>
  isRange(number) ? several : one;

/** `p. 3`, `pp. 3–5`; "" without pages. */
export const pagesNamed = (page: string): string => page && `${oneOrMore(words.citation.pages, page)} ${page}`;

/** `no. 2`, or `nos. 1–3` for a double issue; "" if it is unknown. */
export function issue(work: Citable): string {
  const number = pageRanges(field(work, "issue"), "full");
  return number && `${oneOrMore(words.citation.issue, number)} ${number}`;
}

/** Whether the volume of a work is its number in a series: a book in a series without a number of its own. */
const hasVolumeInSeries = (work: Citable): boolean =>
  isBookish(work) && field(work, "collection-title") !== "" && field(work, "collection-number") === "";

/** `vol. 2`; "" if it is the number in a series, which `series` has. */
export function volume(work: Citable): string {
  const number = field(work, "volume");
  return number === "" || hasVolumeInSeries(work) ? "" : `${words.citation.volume} ${number}`;
}

/** `Proceedings of Machine Learning Research 235`; "" without a series. */
export function series(work: Citable): string {
  const title = quotationMarks(field(work, "collection-title"));
  const number = hasVolumeInSeries(work) ? field(work, "volume") : field(work, "collection-number");
  return title === "" ? "" : [title, number].filter((part) => part !== "").join(" ");
}

/** The year of a date. */
export const yearOf = (date: PartialDate): PartialDate => date.slice(0, 4);

/** Books, parts of books and theses, which are dated by year. */
export const isBookish = ({ type }: Citable): boolean => /^(book|chapter|paper-conference|thesis)$/.test(type);

/**
 * Joins two formatted names, with a comma after an inverted one: `Doe, Jane, and Richard Roe`. The name of a group
 * isn't inverted: `European Parliament and Council of the European Union`.
 */
export function pair(first: Name, written: readonly [string, string], and: string): string {
  return written.join(`${first.kind === "literal" ? "" : ","} ${and} `);
}

export const isRange = (pageText: string): boolean => /[–,]/.test(pageText);

/** `2nd ed.`, `Revised ed.`, or `version 1a2b3c4d5e`; "" if neither is known. */
export function edition(work: Citable): string {
  const version = field(work, "version");
  if (version !== "") return words.citation.version(version);
  const text = field(work, "edition");
  if (text === "") return "";
  if (/^\d+$/.test(text)) return words.citation.edition(Number(text));
  return /\b(?:ed(?:ition|\.)|aufl(?:age|\.))|éd(?:ition|\.)/iu.test(text) ? text : words.citation.editionNamed(text);
}

/** The parts of a date, with the name of the month from a list; "" for unknown parts. */
export function dateParts(date: PartialDate, months: readonly string[]): { year: string; month: string; day: string } {
  const [year = "", month = "", day = ""] = date.split("-");
  return { year, month: months[Number(month) - 1] ?? "", day: day === "" ? "" : String(Number(day)) };
}

/** `June 27, 2022`, `June 2022`, `2022`; "" for an unknown date. */
export function writtenDate(date: PartialDate): string {
  const { year, month, day } = dateParts(date, words.citation.months);
  if (month === "") return year;
  return day === "" ? `${month} ${year}` : words.citation.date(day, month, year);
}

/** Contributors after a phrase: `edited by Richard Roe`; "" for an empty list. */
export function named(phrase: string, list: readonly string[]): string {
  return list.length === 0 ? "" : `${phrase} ${listed(list, words.citation.and)}`;
}

/** Capitalises the first letter. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether a title is a description supplied by us, in square brackets. Styles set it without quotation marks. */
export const isSupplied = (work: Citable): boolean => /^\[.*\]$/.test(work.title);

/** Capitalises the start of an element: `No. 416`, `N.d.` */
export function capitalStart(styled: Styled): Styled {
  const [first, ...others] = styled;
  if (!first || first.italic) return styled;
  const { citation } = words;
  const { noDate, issue, volume, pages, editedBy, translatedBy } = citation;
  if (first.text.startsWith(noDate))
    return [{ ...first, text: citation.noDateAtStart + first.text.slice(noDate.length) }, ...others];
  const starts = [...issue, volume, ...pages, citation.version(""), editedBy, translatedBy, citation.interview("", "")];
  if (!starts.some((start) => first.text.startsWith(start.trim().toLowerCase()))) return styled;
  return [{ ...first, text: capitalised(first.text) }, ...others];
}

/** How a style shortens the second number of a range. */
type RangeStyle = "full" | "chicago" | "mla";

/** Page ranges with en dashes: `316–334`, or `316–34` in Chicago and MLA style. Other texts are unchanged. */
export function pageRanges(pages: string, style: RangeStyle): string {
  return pages
    .replace(/(\d)\s*[-–]\s*(?=\w)/g, "$1–")
    .replaceAll(
      /(?<![\w.:–-])(\d+)–(\d+)(?![\w.:–-])/g,
      (_, first: string, last: string) => `${first}–${shortened(first, last, style)}`,
    );
}

/** Chicago Manual of Style, 18th edition, chapter 9; MLA Handbook, 9th edition, chapter 2. */
function shortened(first: string, last: string, style: RangeStyle): string {
  if (style === "full" || first.length !== last.length || first.length < 3) return last;
  const lastTwoDigits = Number(first) % 100;
  if (style === "chicago" && lastTwoDigits === 0) return last;
  const fewest = style === "chicago" && lastTwoDigits < 10 ? 1 : 2;
  let same = 0;
  while (same < last.length - fewest && first.charAt(same) === last.charAt(same)) same++;
  return last.slice(same);
}
