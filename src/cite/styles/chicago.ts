import type { Name } from "../../claims/model/index.ts";
import { words } from "../../words/words.ts";
import { firstField, makersWithoutAuthor, type Citable, interview, medium } from "../citable.ts";
import { titleOf } from "./headline.ts";
import {
  address,
  writtenDate,
  capitalised,
  capitalStart,
  container,
  edition,
  field,
  isBookish,
  isSupplied,
  issue,
  named,
  names,
  otherPublisher,
  pages,
  pair,
  series,
  spoken,
  volume,
  yearOf,
} from "./parts.ts";
import { quotationMarks, italic, join, plain, quoted, stop, type Styled } from "./styled.ts";

/**
 * An entry of a bibliography in Chicago style (Chicago Manual of Style, 18th edition, notes and bibliography, chapter
 * 14). Titles are in headline style. The sentence of a claim is unchanged.
 */
export function chicago(work: Citable): Styled {
  return join([stop(plain(author(work))), ...body(work).map(capitalStart).map(stop), stop(plain(address(work)))], " ");
}

/** A remark about posts on social media, which are cited in the text or in a note (§14.106). */
export function chicagoRemark(works: readonly Citable[]): string {
  return works.some(({ type }) => type === "post") ? words.site.citationRemarks.chicagoPosts : "";
}

function body(work: Citable): readonly Styled[] {
  const issued = work.dates["issued"] ?? "";
  const when = writtenDate(isBookish(work) ? yearOf(issued) : issued) || words.citation.noDate;
  const title = titleOf("chicago", work, work.title);
  const part = isSupplied(work) ? plain(quotationMarks(capitalised(work.title.slice(1, -1)))) : quoted(title);
  const whole = isSupplied(work) ? part : italic(quotationMarks(title));
  const house = otherPublisher(work);
  switch (work.type) {
    case "article-journal":
      return [part, journal(work)];
    case "thesis":
      return [
        part,
        plain([field(work, "genre"), field(work, "publisher"), when].filter((text) => text !== "").join(", ")),
      ];
    case "book":
    case "software":
    case "dataset":
      return [
        whole,
        plain(authorless(work) ? "" : capitalised(named(words.citation.editedBy, people(work, "editor")))),
        plain(capitalised(named(words.citation.translatedBy, people(work, "translator")))),
        plain(capitalised(edition(work))),
        plain(series(work)),
        plain(field(work, "genre")),
        plain([field(work, "publisher"), when].filter((part) => part !== "").join(", ")),
      ];
    case "report":
      return [
        whole,
        plain(reportNumber(work)),
        plain([field(work, "publisher"), when].filter((part) => part !== "").join(", ")),
      ];
    case "legislation":
    case "bill":
      return [
        whole,
        plain(field(work, "number") && `${words.citation.number} ${field(work, "number")}`),
        join([plain(container(work)), plain(when)], ", "),
      ];
    case "chapter":
    case "paper-conference":
      if (container(work) === "") return [part, join([plain(house), plain(when)], ", ")];
      // Without a publisher, the year follows the book.
      return house === "" && series(work) === ""
        ? [part, join([inBook(work), plain(when)], ", ")]
        : [part, inBook(work), plain(series(work)), join([plain(house), plain(when)], ", ")];
    case "entry-encyclopedia":
      if (people(work, "editor").length > 0) return [quoted(work.title), join([inBook(work), plain(when)], ", ")];
      return [quoted(work.title), join([italic(container(work)), plain(edition(work)), plain(when)], ", ")];
    case "interview":
      return [part, plain(medium(work, words.citation)), place(work, when)];
    case "article":
      return [part, join([plain(words.citation.preprint), plain(container(work)), plain(house), plain(when)], ", ")];
    case "broadcast":
      return interview(work, words.citation) === ""
        ? [part, join([plain(firstField(work, "genre", "medium")), place(work, when)], ", ")]
        : [part, plain(interview(work, words.citation)), place(work, when)];
    case "motion_picture":
    case "speech":
      return [part, join([plain(medium(work, words.citation)), place(work, when)], ", ")];
    default:
      return [part, plain(interview(work, words.citation)), place(work, when)];
  }
}

/** `*Science & Society* 11, no. 2 (2022): 316–34` */
function journal(work: Citable): Styled {
  const issued = work.dates["issued"] ?? "";
  const number = field(work, "volume");
  const numbered = [number && ` ${number}`, issue(work) && `, ${issue(work)}`].join("");
  const page = pages(work, "chicago");
  const title = italic(container(work) || field(work, "publisher"));
  // Without number and page, the article was published ahead of print (§14.75).
  const isAhead = page === "" && field(work, "DOI") !== "" && issued !== "";
  if (numbered === "")
    return join(
      [
        title,
        plain(isAhead ? words.citation.aheadOfPrint : ""),
        plain(writtenDate(issued) || words.citation.noDate),
        plain(page),
      ],
      ", ",
    );
  return [...title, ...plain(`${numbered} (${issued.slice(0, 4) || words.citation.noDate})${page && `: ${page}`}`)];
}

/** `In *An Edited Book*, edited by Richard Roe, 316–34` */
function inBook(work: Citable): Styled {
  return [
    ...plain("In "),
    ...join(
      [
        italic(titleOf("chicago", work, container(work))),
        plain(named(words.citation.editedBy, people(work, "editor"))),
        plain(edition(work)),
        plain(volume(work)),
        plain(pages(work, "chicago")),
      ],
      ", ",
    ),
  ];
}

/** `*Tea Table Podcast*, no. 416, March 7, 2024` */
function place(work: Citable, when: string): Styled {
  const title = container(work);
  const isSite = work.type === "webpage" || work.type === "post";
  return join(
    [
      isSite ? plain(title) : italic(titleOf("chicago", work, title)),
      plain(volume(work)),
      plain(field(work, "number") && `${words.citation.issue[0]} ${field(work, "number")}`),
      placePublisher(work),
      plain(when),
    ],
    ", ",
  );
}

/** Periodicals have no publisher. If the periodical isn't named, its publisher is used instead. */
function placePublisher(work: Citable): Styled {
  if (!work.type.startsWith("article-")) return plain(otherPublisher(work));
  return container(work) === "" ? italic(otherPublisher(work)) : [];
}

function reportNumber(work: Citable): string {
  const number = field(work, "number");
  const series = field(work, "genre") || field(work, "collection-title");
  return [
    series,
    number &&
      (series === ""
        ? `${words.citation.report} ${words.citation.issue[0]} ${number}`
        : `${words.citation.issue[0]} ${number}`),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

const people = (work: Citable, role: string): readonly string[] => names(work, role).map(spoken);
const authorless = (work: Citable): boolean => names(work, "author").length === 0;

function author(work: Citable): string {
  if (!authorless(work)) return authorList(names(work, "author"));
  const makers = makersWithoutAuthor(work);
  if (makers === null || (makers.role === "editor" && work.type !== "book")) return "";
  const [one, several] = words.citation.makers.chicago[makers.role];
  return `${authorList(makers.names)}, ${makers.names.length > 1 ? several : one}`;
}

/** Only the first name is inverted. Of more than six authors, three are named (§13.107). */
function authorList(list: readonly Name[]): string {
  const [first, ...others] = list;
  if (!first) return "";
  const shown = [inverted(first), ...(list.length > 6 ? others.slice(0, 2) : others).map(spoken)];
  if (list.length > 6) return `${shown.join(", ")}, ${words.citation.others}`;
  const [one = "", other = ""] = shown;
  if (shown.length === 2) return pair(first, [one, other], words.citation.and);
  return shown.length < 2
    ? shown.join("")
    : `${shown.slice(0, -1).join(", ")}, ${words.citation.and} ${shown.at(-1) ?? ""}`;
}

/** `Berg, Jan van der`, `King, Martin Luther, Jr.` */
function inverted(name: Name): string {
  if (name.kind === "literal") return quotationMarks(name.literal);
  const given = [name.given, name.droppingParticle, name.nonDroppingParticle].filter((part) => part !== "").join(" ");
  return quotationMarks([name.family, given, name.suffix].filter((part) => part !== "").join(", "));
}
