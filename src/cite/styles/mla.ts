import type { Name, PartialDate } from "../../model.ts";
import type { Citable } from "../citable.ts";
import { manner } from "../manner.ts";
import { spokenName } from "../spoken-name.ts";
import { inverted } from "./chicago.ts";
import { headline } from "./headline.ts";
import {
  address,
  dateParts,
  edition,
  field,
  isRange,
  named,
  names,
  otherPublisher,
  pages,
  isSupplied,
  capitalStart,
  capitalised,
} from "./parts.ts";
import { italic, join, plain, quoted, stop, type Styled } from "./styled.ts";

/** Works that stand by themselves: their title is in italics, that of a part in quotation marks (MLA 9, §5.32). */
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

const months = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

/**
 * An entry of the works cited in MLA style (MLA Handbook, 9th edition, chapter 5): author, title, and the elements of the container
 * in their order, as far as they are known. Titles are set in headline style; the sentence of a claim stays as it is.
 */
export function mla(work: Citable): Styled {
  const accessed = work.dates["accessed"] ?? "";
  return join(
    [
      stop(plain(author(work))),
      stop(title(work)),
      stop(plain(work.type === "interview" ? manner(work) : "")),
      stop(capitalStart(container(work))),
      plain(accessed && (work.dates["issued"] ?? "") === "" ? `Accessed ${dayFirst(accessed)}.` : ""),
    ],
    " ",
  );
}

function title(work: Citable): Styled {
  if (isSupplied(work)) return plain(capitalised(work.title.slice(1, -1)));
  const words = work.type === "entry-encyclopedia" ? work.title : headline(work.title, field(work, "language"));
  return wholes.has(work.type) ? italic(words) : quoted(words, ".");
}

function container(work: Citable): Styled {
  const page = pages(work);
  const volume = field(work, "volume");
  const number = field(work, "issue") || field(work, "number");
  const people = (role: string): readonly string[] => names(work, role).map(spokenName);
  return join(
    [
      italic(headline(field(work, "container-title") || (work.type === "article" ? field(work, "publisher") : ""))),
      plain(names(work, "author").length === 0 ? "" : named("edited by", people("editor"))),
      plain(edition(work)),
      plain(volume && `vol. ${volume}`),
      plain(number && `no. ${number}`),
      plain(work.type === "article" && field(work, "container-title") === "" ? "" : publisher(work)),
      plain(dayFirst(work.dates["issued"] ?? "")),
      plain(page && `${isRange(page) ? "pp." : "p."} ${page}`),
      plain(address(work)),
    ],
    ", ",
  );
}

/** An organisation that is both is named as publisher alone (§5.54). */
function publishesItself(work: Citable): boolean {
  const [first, ...others] = names(work, "author");
  if (first?.kind !== "literal" || others.length > 0) return false;
  return first.literal === field(work, "publisher") || first.literal === field(work, "container-title");
}

function publisher(work: Citable): string {
  const isTold = field(work, "publisher") === field(work, "container-title");
  return publishesItself(work) && !isTold ? field(work, "publisher") : otherPublisher(work);
}

/** One or two names; of three or more, the first (§5.6–5.8). */
function author(work: Citable): string {
  const authors = names(work, "author");
  const editors = names(work, "editor");
  if (publishesItself(work)) return "";
  if (authors.length > 0) return authorList(authors);
  return editors.length === 0 || !wholes.has(work.type)
    ? ""
    : `${authorList(editors)}, editor${editors.length > 1 ? "s" : ""}`;
}

function authorList([first, second, ...others]: readonly Name[]): string {
  if (!first) return "";
  if (others.length > 0) return `${inverted(first)}, et al.`;
  return second ? `${inverted(first)}, and ${spokenName(second)}` : inverted(first);
}

/** `27 June 2022`, `Mar. 2024`, `2022` */
function dayFirst(date: PartialDate): string {
  const { year, month, day } = dateParts(date, months);
  return [day, month, year].filter((part) => part !== "").join(" ");
}
