import type { Name } from "../../claims/model/index.ts";
import { capitalised } from "../../text/sentence.ts";
import { words } from "../../words/words.ts";
import { field, firstField, interview, joinTexts, medium, names, type Citable } from "../citable.ts";
import { titleOf } from "./headline.ts";
import {
  address,
  authorOf,
  capitalStart,
  container,
  edition,
  isBookish,
  issue,
  listOfNames,
  named,
  numbered,
  otherPublisher,
  pages,
  series,
  spoken,
  suppliedTitle,
  volume,
  writtenDate,
  yearOf,
} from "./parts.ts";
import { italic, join, quotationMarks, quoted, stop, styled, type Part, type Styled } from "./styled.ts";

/**
 * An entry of a bibliography in Chicago style (Chicago Manual of Style, 18th edition, notes and bibliography, chapter
 * 14). Titles are in headline style. The sentence of a claim is unchanged.
 */
export function chicago(work: Citable): Styled {
  const author = authorOf(work, "chicago", work.type === "book", authorList);
  return join([stop(author), ...body(work).map(capitalStart).map(stop), stop(address(work))], " ");
}

/** A remark about posts on social media, which are cited in the text or in a note (§14.106). */
export function chicagoRemark(works: readonly Citable[]): string {
  return works.some(({ type }) => type === "post") ? words.site.citationRemarks.chicagoPosts : "";
}

function body(work: Citable): readonly Part[] {
  const { editedBy, translatedBy, noDate, number, preprint } = words.citation;
  const issued = work.dates["issued"] ?? "";
  const when = writtenDate(isBookish(work) ? yearOf(issued) : issued) || noDate;
  const title = titleOf("chicago", work, work.title);
  const part = suppliedTitle(work) || quoted(title);
  const whole = suppliedTitle(work) || italic(quotationMarks(title));
  const [house, publisher] = [otherPublisher(work), field(work, "publisher")];
  switch (work.type) {
    case "article-journal":
      return [part, journal(work)];
    case "thesis":
      return [part, join([field(work, "genre"), publisher, when], ", ")];
    case "book":
    case "software":
    case "dataset":
      return [
        whole,
        names(work, "author").length === 0 ? "" : capitalised(named(editedBy, names(work, "editor"))),
        capitalised(named(translatedBy, names(work, "translator"))),
        capitalised(edition(work)),
        series(work),
        field(work, "genre"),
        join([publisher, when], ", "),
      ];
    case "report":
      return [whole, reportNumber(work), join([publisher, when], ", ")];
    case "legislation":
    case "bill":
      return [whole, numbered(number, field(work, "number")), join([container(work), when], ", ")];
    case "chapter":
    case "paper-conference":
      if (container(work) === "") return [part, join([house, when], ", ")];
      // Without a publisher, the year follows the book.
      return house === "" && series(work) === ""
        ? [part, join([inBook(work), when], ", ")]
        : [part, inBook(work), series(work), join([house, when], ", ")];
    case "entry-encyclopedia":
      if (names(work, "editor").length > 0) return [quoted(work.title), join([inBook(work), when], ", ")];
      return [quoted(work.title), join([italic(container(work)), edition(work), when], ", ")];
    case "interview":
      return [part, medium(work, words.citation), place(work, when)];
    case "article":
      return [part, join([preprint, container(work), house, when], ", ")];
    case "broadcast":
      return interview(work, words.citation) === ""
        ? [part, join([firstField(work, "genre", "medium"), place(work, when)], ", ")]
        : [part, interview(work, words.citation), place(work, when)];
    case "motion_picture":
    case "speech":
      return [part, join([medium(work, words.citation), place(work, when)], ", ")];
    default:
      return [part, interview(work, words.citation), place(work, when)];
  }
}

/** `*Science & Society* 11, no. 2 (2022): 316–34` */
function journal(work: Citable): Styled {
  const { aheadOfPrint, noDate } = words.citation;
  const issued = work.dates["issued"] ?? "";
  const number = field(work, "volume");
  const numbers = [number && ` ${number}`, issue(work) && `, ${issue(work)}`].join("");
  const page = pages(work, "chicago");
  const title = italic(container(work) || field(work, "publisher"));
  // Without number and page, the article was published ahead of print (§14.75).
  const isAhead = page === "" && field(work, "DOI") !== "" && issued !== "";
  if (numbers === "") return join([title, isAhead ? aheadOfPrint : "", writtenDate(issued) || noDate, page], ", ");
  return [...title, ...styled(`${numbers} (${yearOf(issued) || noDate})${page && `: ${page}`}`)];
}

/** `In *An Edited Book*, edited by Richard Roe, 316–34` */
function inBook(work: Citable): Styled {
  const book = [
    italic(titleOf("chicago", work, container(work))),
    named(words.citation.editedBy, names(work, "editor")),
    edition(work),
    volume(work),
    pages(work, "chicago"),
  ];
  return [...styled("In "), ...join(book, ", ")];
}

/**
 * `*Tea Table Podcast*, no. 416, March 7, 2024`. Periodicals have no publisher. If the periodical isn't named, its
 * publisher is used instead.
 */
function place(work: Citable, when: string): Styled {
  const title = container(work);
  const isSite = work.type === "webpage" || work.type === "post";
  const house = otherPublisher(work);
  const isPeriodical = work.type.startsWith("article-");
  return join(
    [
      isSite ? title : italic(titleOf("chicago", work, title)),
      volume(work),
      numbered(words.citation.issue[0], field(work, "number")),
      isPeriodical ? italic(title === "" ? house : "") : house,
      when,
    ],
    ", ",
  );
}

function reportNumber(work: Citable): string {
  const number = numbered(words.citation.issue[0], field(work, "number"));
  const series = firstField(work, "genre", "collection-title");
  return joinTexts([series || (number && words.citation.report), number], " ");
}

/** Only the first name is inverted. Of more than six authors, three are named (§13.107). */
function authorList(list: readonly Name[]): string {
  const written = list.map((name, index) => (index === 0 ? familyFirst(name) : spoken(name)));
  if (list.length > 6) return `${written.slice(0, 3).join(", ")}, ${words.citation.others}`;
  return listOfNames(list, written, words.citation.and);
}

/** `Berg, Jan van der`, `King, Martin Luther, Jr.` */
function familyFirst(name: Name): string {
  if (name.kind === "literal") return spoken(name);
  const given = joinTexts([name.given, name.droppingParticle, name.nonDroppingParticle], " ");
  return quotationMarks(joinTexts([name.family, given, name.suffix], ", "));
}
