import type { Name, PartialDate } from "../../claims/model/index.ts";
import { words } from "../../words/words.ts";
import { makersWithoutAuthor, type Citable, interview, medium } from "../citable.ts";
import { titleOf } from "./headline.ts";
import {
  address,
  capitalised,
  capitalStart,
  container,
  dateParts,
  edition,
  field,
  isBookish,
  isSupplied,
  issue,
  named,
  names,
  otherPublisher,
  pages,
  pagesNamed,
  pair,
  series,
  spoken,
  volume,
  yearOf,
} from "./parts.ts";
import { quotationMarks, italic, join, plain, quoted, stop, type Styled } from "./styled.ts";

/** Self-contained works: their title is in italics, that of others in quotation marks (MLA 9, §5.32). */
const wholes: ReadonlySet<string> = new Set([
  "book",
  "report",
  "thesis",
  "dataset",
  "software",
  "legislation",
  "bill",
  "motion_picture",
]);

/**
 * An entry of the works cited in MLA style (MLA Handbook, 9th edition, chapter 5): author, title, and the known
 * elements of the container in their order. Titles are in headline style. The sentence of a claim is unchanged.
 */
export function mla(work: Citable): Styled {
  const accessed = work.dates["accessed"] ?? "";
  return join(
    [
      stop(plain(author(work))),
      stop(title(work)),
      stop(
        capitalStart(plain(work.type === "interview" ? medium(work, words.citation) : interview(work, words.citation))),
      ),
      ...(work.type === "thesis" ? thesis(work) : [containerElements(work)]).map(capitalStart).map(stop),
      stop(plain(supplement(work))),
      plain(accessed && (work.dates["issued"] ?? "") === "" ? words.citation.accessed(dayFirst(accessed)) : ""),
    ],
    " ",
  );
}

function title(work: Citable): Styled {
  if (isSupplied(work)) return plain(quotationMarks(capitalised(work.title.slice(1, -1))));
  const shown = work.type === "entry-encyclopedia" ? work.title : titleOf("mla", work, work.title);
  return wholes.has(work.type) ? italic(quotationMarks(shown)) : quoted(shown);
}

/** A thesis has the year first, and the degree after the institution (MLA 9, appendix 2). */
function thesis(work: Citable): readonly Styled[] {
  const elements = [publisher(work), field(work, "genre"), address(work)].map((text) => plain(text));
  return [plain(dayFirst(publicationDate(work))), join(elements, ", ")];
}

/** The series, which is last (§5.115), with the number of a report. */
function supplement(work: Citable): string {
  return [series(work), isNumberedInSeries(work) ? field(work, "number") : ""].filter((part) => part !== "").join(" ");
}

const isNumberedInSeries = (work: Citable): boolean => work.type === "report" && field(work, "collection-title") !== "";

function containerElements(work: Citable): Styled {
  const page = pages(work, "mla");
  const number = isNumberedInSeries(work) ? "" : field(work, "number");
  const people = (role: string): readonly string[] => names(work, role).map(spoken);
  return join(
    [
      italic(titleOf("mla", work, container(work) || (work.type === "article" ? field(work, "publisher") : ""))),
      plain(names(work, "author").length === 0 ? "" : named(words.citation.editedBy, people("editor"))),
      plain(named(words.citation.translatedBy, people("translator"))),
      plain(edition(work)),
      plain(volume(work)),
      plain(issue(work) || (number && `${words.citation.issue[0]} ${number}`)),
      plain(isPeriodical(work) || (work.type === "article" && container(work) === "") ? "" : publisher(work)),
      plain(dayFirst(publicationDate(work))),
      plain(pagesNamed(page)),
      plain(address(work)),
    ],
    ", ",
  );
}

/** Articles in journals, magazines and newspapers have no publisher (§5.55). */
function isPeriodical(work: Citable): boolean {
  return work.type.startsWith("article-") && container(work) !== "";
}

/** The date: the year for books and their parts, the month for journals, the day for others. */
function publicationDate(work: Citable): PartialDate {
  const issued = work.dates["issued"] ?? "";
  if (isBookish(work)) return yearOf(issued);
  return work.type === "article-journal" ? issued.slice(0, 7) : issued;
}

/** Whether an organisation is both author and publisher. It is then named only as publisher (§5.54). */
function publishesItself(work: Citable): boolean {
  const [first, ...others] = names(work, "author");
  if (first?.kind !== "literal" || others.length > 0) return false;
  return first.literal === field(work, "publisher") || first.literal === field(work, "container-title");
}

function publisher(work: Citable): string {
  const isContainer = field(work, "publisher") === field(work, "container-title");
  return publishesItself(work) && !isContainer ? field(work, "publisher") : otherPublisher(work);
}

/** One or two names; of three or more, the first (§5.6–5.8). */
function author(work: Citable): string {
  const authors = names(work, "author");
  const makers = makersWithoutAuthor(work);
  if (publishesItself(work)) return "";
  if (authors.length > 0) return authorList(authors);
  if (makers === null || (makers.role === "editor" && !wholes.has(work.type))) return "";
  const [one, several] = words.citation.makers.mla[makers.role];
  return `${authorList(makers.names)}, ${makers.names.length > 1 ? several : one}`;
}

function authorList([first, second, ...others]: readonly Name[]): string {
  if (!first) return "";
  if (others.length > 0) return `${inverted(first)}, ${words.citation.others}`;
  return second ? pair(first, [inverted(first), spoken(second)], words.citation.and) : inverted(first);
}

/** `van der Berg, Jan`, `King, Martin Luther, Jr.` */
function inverted(name: Name): string {
  if (name.kind === "literal") return quotationMarks(name.literal);
  const family = [name.nonDroppingParticle, name.family].filter((part) => part !== "").join(" ");
  const given = [name.given, name.droppingParticle].filter((part) => part !== "").join(" ");
  return quotationMarks([family, given, name.suffix].filter((part) => part !== "").join(", "));
}

/** `27 June 2022`, `Mar. 2024`, `2022` */
function dayFirst(date: PartialDate): string {
  const { year, month, day } = dateParts(date, words.citation.shortMonths);
  return day === ""
    ? [month, year].filter((part) => part !== "").join(" ")
    : words.citation.shortDate(day, month, year);
}
