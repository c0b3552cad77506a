import type { Name, PartialDate } from "../../claims/model/index.ts";
import { spokenName } from "../../claims/model/name.ts";
import { capitalised } from "../../text/sentence.ts";
import { memoizeText } from "../../text/memoize.ts";
import { words } from "../../words/words.ts";
import { field, joinTexts, listed, makersWithoutAuthor, names, ownAddress, types, type Citable } from "../citable.ts";
import { quotationMarks, styled, type Part, type Styled } from "./styled.ts";

/** What all styles format in the same way. */

/** A name in natural order, with normalised apostrophes: `Kyle O’Brien`. */
export const spoken = (name: Name): string => quotationMarks(spokenName(name));

/** `van der Berg, Jan`, `King, Martin Luther, Jr.` */
export function inverted(name: Name): string {
  if (name.kind === "literal") return spoken(name);
  const family = joinTexts([name.nonDroppingParticle, name.family], " ");
  const given = joinTexts([name.given, name.droppingParticle], " ");
  return quotationMarks(joinTexts([family, given, name.suffix], ", "));
}

/**
 * The authors of a work, as `write` does it, or the contributors in their place with what they did. `namesEditors`:
 * editors, too.
 */
export function authorOf(
  work: Citable,
  style: keyof typeof words.citation.makers,
  namesEditors: boolean,
  write: (list: readonly Name[]) => string,
): string {
  const authors = names(work, "author");
  if (authors.length > 0) return write(authors);
  const makers = makersWithoutAuthor(work);
  if (makers === null || (makers.role === "editor" && !namesEditors)) return "";
  const did = oneOrMore(words.citation.makers[style][makers.role], makers.names.length > 1);
  return style === "apa" ? `${write(makers.names)} (${did})` : `${write(makers.names)}, ${did}`;
}

/**
 * Formatted names of which the first is inverted, so that a comma follows: `Doe, Jane, and Richard Roe`. The name of a
 * group isn't inverted: `European Parliament and Council of the European Union`.
 */
export const listOfNames = (list: readonly Name[], written: readonly string[], and: string): string =>
  list.length === 2 && list[0]?.kind !== "literal" ? written.join(`, ${and} `) : listed(written, and);

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

/** The word for one or for several. */
export const oneOrMore = ([one, several]: readonly [string, string], isMore: boolean): string =>
  isMore ? several : one;

/** `p. 3`, `pp. 3–5`; "" without pages. */
export const pagesNamed = (page: string): string => page && `${oneOrMore(words.citation.pages, isRange(page))} ${page}`;

/** `no. 2`, or `nos. 1–3` for a double issue; "" if it is unknown. */
export function issue(work: Citable): string {
  const number = pageRanges(field(work, "issue"), "full");
  return number && `${oneOrMore(words.citation.issue, isRange(number))} ${number}`;
}

/** Whether the volume of a work is its number in a series: a book in a series without a number of its own. */
const hasVolumeInSeries = (work: Citable): boolean =>
  isBookish(work) && field(work, "collection-title") !== "" && field(work, "collection-number") === "";

/** `vol. 2`; "" if it is the number in a series, which `series` has. */
export const volume = (work: Citable): string =>
  hasVolumeInSeries(work) ? "" : numbered(words.citation.volume, field(work, "volume"));

/** `Proceedings of Machine Learning Research 235`; "" without a series. */
export function series(work: Citable): string {
  const title = quotationMarks(field(work, "collection-title"));
  const number = hasVolumeInSeries(work) ? field(work, "volume") : field(work, "collection-number");
  return title && joinTexts([title, number], " ");
}

/** The year of a date. */
export const yearOf = (date: PartialDate): PartialDate => date.slice(0, 4);

/** Books, parts of books and theses, which are dated by year. */
const bookish = types("book chapter paper-conference thesis");
export const isBookish = ({ type }: Citable): boolean => bookish.has(type);

/** `No. 416`, after a word for numbers; "" without a number. */
export const numbered = (word: string, number: string): string => number && `${word} ${number}`;

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

const months = new Map<string, readonly string[]>();

/** The names of the months in a language. */
export function monthsIn(locale: string): readonly string[] {
  return memoizeText(months, locale, () => {
    const name = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
    return Array.from({ length: 12 }, (_, month) => name.format(Date.UTC(2000, month)));
  });
}

/** The parts of a date, with the name of the month from a list; "" for unknown parts. */
export function dateParts(date: PartialDate, months: readonly string[]): { year: string; month: string; day: string } {
  const [year = "", month = "", day = ""] = date.split("-");
  return { year, month: months[Number(month) - 1] ?? "", day: day === "" ? "" : String(Number(day)) };
}

/** `June 27, 2022`, `June 2022`, `2022`; "" for an unknown date. */
export function writtenDate(date: PartialDate): string {
  const { year, month, day } = dateParts(date, monthsIn(words.locale));
  if (month === "") return year;
  return day === "" ? `${month} ${year}` : words.citation.date(day, month, year);
}

/** Contributors after a phrase: `edited by Richard Roe`; "" if there are none. */
export function named(phrase: string, list: readonly Name[]): string {
  return list.length === 0 ? "" : `${phrase} ${listed(list.map(spoken), words.citation.and)}`;
}

/** The words of a title that is a description supplied by us, in square brackets; "" for another. */
export const suppliedTitle = ({ title }: Citable): string =>
  /^\[.*\]$/.test(title) ? quotationMarks(capitalised(title.slice(1, -1))) : "";

/** Capitalises the start of an element: `No. 416`, `N.d.` */
export function capitalStart(part: Part): Styled {
  const spans = styled(part);
  const [first, ...others] = spans;
  if (!first || first.italic) return spans;
  const { citation } = words;
  const { noDate, issue, volume, pages, editedBy, translatedBy } = citation;
  if (first.text.startsWith(noDate))
    return [{ ...first, text: citation.noDateAtStart + first.text.slice(noDate.length) }, ...others];
  const starts = [...issue, volume, ...pages, citation.version(""), editedBy, translatedBy, citation.interview("", "")];
  if (!starts.some((start) => first.text.startsWith(start.trim().toLowerCase()))) return spans;
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
