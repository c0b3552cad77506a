import type { Name } from "../../model.ts";
import type { Citable } from "../citable.ts";
import {
  address,
  capitalised,
  dateParts,
  edition,
  field,
  fullMonths,
  isRange,
  names,
  otherPublisher,
  pages,
  isSupplied,
} from "./parts.ts";
import { italic, join, plain, stop, type Styled } from "./styled.ts";

/** Works whose date is written to the day (APA 7, §9.14); of the others the year is enough. */
const dated: ReadonlySet<string> = new Set([
  "article-magazine",
  "article-newspaper",
  "broadcast",
  "entry-encyclopedia",
  "interview",
  "motion_picture",
  "post",
  "post-weblog",
  "speech",
  "webpage",
]);

/** What stands in square brackets behind the title (§9.22). */
const kinds: Readonly<Record<string, string>> = {
  broadcast: "Broadcast",
  dataset: "Data set",
  interview: "Interview",
  motion_picture: "Video",
  post: "Post",
  software: "Computer software",
  speech: "Talk",
};

/** Parts of a whole that has a title of its own: their own title is set upright, the whole's in italics. */
const partsOfBooks: ReadonlySet<string> = new Set([
  "broadcast",
  "chapter",
  "entry-encyclopedia",
  "interview",
  "paper-conference",
]);
const partsOfPeriodicals: ReadonlySet<string> = new Set([
  "article-journal",
  "article-magazine",
  "article-newspaper",
  "post-weblog",
]);

/**
 * The entry of a reference list in APA style (Publication Manual, 7th edition, chapters 9 and 10). Titles keep the capitals that the
 * work gives them: sentence case can't be made by a program without losing names.
 */
export function apa(work: Citable): Styled {
  if (work.type === "legislation" || work.type === "bill") return law(work);
  const who = author(work);
  const head = title(work);
  const when = plain(`(${date(work)}).`);
  const start = who === "" ? [stop(head), when] : [stop(plain(who)), when, stop(head)];
  return join([...start, stop(source(work)), plain(address(work))], " ");
}

/** §11.5: the act's name, its number and year; laws have no authors in a reference list. */
function law(work: Citable): Styled {
  const number = field(work, "number");
  const named = join([plain(work.title), plain(number && `No. ${number}`)], ", ");
  return join([stop([...named, ...plain(` (${date(work)})`)]), plain(address(work))], " ");
}

function author(work: Citable): string {
  const authors = names(work, "author");
  if (authors.length > 0) return authorList(authors.map(inverted));
  const editors = names(work, "editor");
  return editors.length === 0 || partsOfBooks.has(work.type)
    ? ""
    : `${authorList(editors.map(inverted))} (${editors.length > 1 ? "Eds." : "Ed."})`;
}

/** Up to twenty authors are named; of more, the first nineteen and the last (§9.8). */
function authorList(list: readonly string[]): string {
  const last = list.at(-1) ?? "";
  if (list.length > 20) return `${list.slice(0, 19).join(", ")}, . . . ${last}`;
  return list.length < 2 ? last : `${list.slice(0, -1).join(", ")}, & ${last}`;
}

/** `van der Berg, J.`, `King, M. L., Jr.` */
function inverted(name: Name): string {
  if (name.kind === "literal") return name.literal;
  const family = [name.nonDroppingParticle, name.family].filter((part) => part !== "").join(" ");
  const given = [initials(name.given), name.droppingParticle].filter((part) => part !== "").join(" ");
  return [family, given, name.suffix].filter((part) => part !== "").join(", ");
}

/** `L. Fridman` */
function spoken(name: Name): string {
  if (name.kind === "literal") return name.literal;
  const { droppingParticle, nonDroppingParticle, family, suffix } = name;
  return [initials(name.given), droppingParticle, nonDroppingParticle, family, suffix]
    .filter((part) => part !== "")
    .join(" ");
}

/** `Jean-Pierre` → `J.-P.` */
function initials(given: string): string {
  return given
    .split(/\s+/)
    .map((word) =>
      word
        .split("-")
        .filter((part) => part !== "")
        .map((part) => `${[...part][0] ?? ""}.`)
        .join("-"),
    )
    .join(" ");
}

function date(work: Citable): string {
  const { year, month, day } = dateParts(work.dates["issued"] ?? "", fullMonths);
  if (year === "") return "n.d.";
  if (month === "" || !dated.has(work.type)) return year;
  return `${year}, ${month}${day === "" ? "" : ` ${day}`}`;
}

/** The title with what identifies the work in parentheses, and its kind in brackets. */
function title(work: Citable): Styled {
  const hasContainer = field(work, "container-title") !== "";
  const isPart = (partsOfBooks.has(work.type) || partsOfPeriodicals.has(work.type)) && hasContainer;
  const isNews = partsOfPeriodicals.has(work.type) && field(work, "publisher") !== "";
  const words = isPart || isNews || isSupplied(work) ? plain(work.title) : italic(work.title);
  const identity = identityOf(work);
  const kind = field(work, "genre") || (kinds[work.type] ?? "");
  return join(
    [words, plain(identity && `(${identity})`), plain(work.type !== "report" && kind !== "" ? `[${kind}]` : "")],
    " ",
  );
}

function identityOf(work: Citable): string {
  const interviewers = names(work, "interviewer").map(spoken);
  const number = field(work, "number");
  switch (work.type) {
    case "interview":
    case "broadcast":
      return [
        interviewers.length === 0
          ? ""
          : `${authorList(interviewers)}, Interviewer${interviewers.length > 1 ? "s" : ""}`,
        number && `No. ${number}`,
      ]
        .filter((part) => part !== "")
        .join("; ");
    case "report":
      return number && `${field(work, "genre") || field(work, "collection-title") || "Report"} No. ${number}`;
    case "article":
      return work.arxiv && `arXiv:${work.arxiv}`;
    case "book":
      return [edition(work), field(work, "volume") && `Vol. ${field(work, "volume")}`]
        .filter((part) => part !== "")
        .join(", ");
    default:
      return work.type === "software" || work.type === "dataset" ? capitalised(edition(work)) : "";
  }
}

/** Where the work came out. */
function source(work: Citable): Styled {
  const container = field(work, "container-title");
  if (partsOfPeriodicals.has(work.type)) return periodical(work, container || field(work, "publisher"));
  if (partsOfBooks.has(work.type) && container !== "")
    return join([stop(inBook(work, container)), plain(otherPublisher(work))], " ");
  return join([plain(container), plain(otherPublisher(work))], ". ");
}

/** `*Science & Society*, *11*(2), 316–334` */
function periodical(work: Citable, container: string): Styled {
  const volume = field(work, "volume");
  const issue = field(work, "issue");
  const numbered = [...italic(volume), ...plain(issue && `(${issue})`)];
  const page = pages(work);
  const isArticleNumber = page !== "" && !isRange(page) && work.type === "article-journal";
  return join([italic(container), numbered, plain(isArticleNumber ? `Article ${page}` : page)], ", ");
}

/** `In R. Roe (Ed.), *An Edited Book* (pp. 1–20)` */
function inBook(work: Citable, container: string): Styled {
  const editors = names(work, "editor").map(spoken);
  const by =
    editors.length === 0
      ? ""
      : `${authorList(editors).replace(", & ", editors.length === 2 ? " & " : ", & ")} (${editors.length > 1 ? "Eds." : "Ed."}), `;
  const page = pages(work);
  const details = [
    capitalisedUnlessVersion(edition(work)),
    work.type === "chapter" || work.type === "paper-conference"
      ? field(work, "volume") && `Vol. ${field(work, "volume")}`
      : "",
    page && `${isRange(page) ? "pp." : "p."} ${page}`,
  ].filter((part) => part !== "");
  return [...plain(`In ${by}`), ...italic(container), ...plain(details.length === 0 ? "" : ` (${details.join(", ")})`)];
}

const capitalisedUnlessVersion = (text: string): string => (text.startsWith("version ") ? capitalised(text) : text);
