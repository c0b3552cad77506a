import type { Name, PartialDate } from "../../claims/model/index.ts";
import { words } from "../../words/words.ts";
import { field, interview, joinTexts, medium, names, types, type Citable } from "../citable.ts";
import { titleOf } from "./headline.ts";
import {
  address,
  authorOf,
  capitalStart,
  container,
  dateParts,
  edition,
  inverted,
  isBookish,
  issue,
  listOfNames,
  named,
  numbered,
  otherPublisher,
  pages,
  pagesNamed,
  series,
  spoken,
  suppliedTitle,
  volume,
  yearOf,
} from "./parts.ts";
import { italic, join, quotationMarks, quoted, stop, type Part, type Styled } from "./styled.ts";

/** Self-contained works: their title is in italics, that of others in quotation marks (MLA 9, §5.32). */
const wholes = types("book report thesis dataset software legislation bill motion_picture");

/**
 * An entry of the works cited in MLA style (MLA Handbook, 9th edition, chapter 5): author, title, and the known
 * elements of the container in their order. Titles are in headline style. The sentence of a claim is unchanged.
 */
export function mla(work: Citable): Styled {
  const accessed = work.dates["accessed"] ?? "";
  const how = work.type === "interview" ? medium(work, words.citation) : interview(work, words.citation);
  const elements = work.type === "thesis" ? thesis(work) : [containerElements(work)];
  return join(
    [
      stop(publishesItself(work) ? "" : authorOf(work, "mla", wholes.has(work.type), authorList)),
      stop(title(work)),
      stop(capitalStart(how)),
      ...elements.map(capitalStart).map(stop),
      stop(supplement(work)),
      accessed && (work.dates["issued"] ?? "") === "" ? words.citation.accessed(dayFirst(accessed)) : "",
    ],
    " ",
  );
}

function title(work: Citable): Part {
  const shown = work.type === "entry-encyclopedia" ? work.title : titleOf("mla", work, work.title);
  return suppliedTitle(work) || (wholes.has(work.type) ? italic(quotationMarks(shown)) : quoted(shown));
}

/** A thesis has the year first, and the degree after the institution (MLA 9, appendix 2). */
const thesis = (work: Citable): readonly Part[] => [
  dayFirst(publicationDate(work)),
  join([publisher(work), field(work, "genre"), address(work)], ", "),
];

/** The series, which is last (§5.115), with the number of a report. */
const supplement = (work: Citable): string =>
  joinTexts([series(work), isNumberedInSeries(work) ? field(work, "number") : ""], " ");

const isNumberedInSeries = (work: Citable): boolean => work.type === "report" && field(work, "collection-title") !== "";

function containerElements(work: Citable): Styled {
  const { editedBy, translatedBy, issue: numberWord } = words.citation;
  const whole = container(work);
  const number = isNumberedInSeries(work) ? "" : field(work, "number");
  // Articles in journals, magazines and newspapers have no publisher (§5.55).
  const isPeriodical = work.type.startsWith("article-") && whole !== "";
  const isPreprint = work.type === "article" && whole === "";
  return join(
    [
      italic(titleOf("mla", work, isPreprint ? field(work, "publisher") : whole)),
      names(work, "author").length === 0 ? "" : named(editedBy, names(work, "editor")),
      named(translatedBy, names(work, "translator")),
      edition(work),
      volume(work),
      issue(work) || numbered(numberWord[0], number),
      isPeriodical || isPreprint ? "" : publisher(work),
      dayFirst(publicationDate(work)),
      pagesNamed(pages(work, "mla")),
      address(work),
    ],
    ", ",
  );
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
function authorList(list: readonly Name[]): string {
  const written = list.map((name, index) => (index === 0 ? inverted(name) : spoken(name)));
  if (list.length > 2) return `${written[0] ?? ""}, ${words.citation.others}`;
  return listOfNames(list, written, words.citation.and);
}

/** `27 June 2022`, `Mar. 2024`, `2022` */
function dayFirst(date: PartialDate): string {
  const { year, month, day } = dateParts(date, words.citation.shortMonths);
  return day === "" ? joinTexts([month, year], " ") : words.citation.shortDate(day, month, year);
}
