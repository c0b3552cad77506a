import type { Name } from "../../claims/model/index.ts";
import { words } from "../../words/words.ts";
import { isEnglish, makersWithoutAuthor, type Citable } from "../citable.ts";
import {
  address,
  capitalised,
  container,
  dateParts,
  edition,
  field,
  isRange,
  isSupplied,
  names,
  otherPublisher,
  pages,
  pagesNamed,
  pair,
  pageRanges,
} from "./parts.ts";
import { quotationMarks, italic, join, plain, stop, type Styled } from "./styled.ts";

/** Types with a full date (APA 7, §9.14). Others have the year only. */
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

/** Parts of a larger work: their title is upright, that of the larger work in italics. */
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
 * An entry of a reference list in APA style (Publication Manual, 7th edition, chapters 9 and 10). Titles are in
 * sentence case if they are in the data: a program can't convert headline case without losing names.
 */
export function apa(work: Citable): Styled {
  if (work.type === "legislation" || work.type === "bill") return law(work);
  const who = author(work);
  const head = title(work);
  const when = plain(`(${date(work)}).`);
  const start = who === "" ? [stop(head), when] : [stop(plain(who)), when, stop(head)];
  return join([...start, stop(source(work)), plain(address(work)), plain(original(work))], " ");
}

/** §11.5: the name of the act, its number, its publication, and the year. Laws have no authors in a reference list. */
function law(work: Citable): Styled {
  const number = field(work, "number");
  const name = plain(quotationMarks(work.title));
  const named = join([name, plain(number && `${words.citation.number} ${number}`), plain(container(work))], ", ");
  return join([stop([...named, ...plain(` (${date(work)})`)]), plain(address(work))], " ");
}

function author(work: Citable): string {
  const authors = names(work, "author");
  if (authors.length > 0) return authorList(authors);
  const makers = makersWithoutAuthor(work);
  if (makers === null || (makers.role === "editor" && partsOfBooks.has(work.type))) return "";
  const [one, several] = words.citation.makers.apa[makers.role];
  return `${authorList(makers.names)} (${makers.names.length > 1 ? several : one})`;
}

/** Up to twenty authors; of more, the first nineteen and the last (§9.8). */
function authorList(list: readonly Name[]): string {
  const written = list.map(inverted);
  const [first = "", second = ""] = written;
  const last = written.at(-1) ?? "";
  if (written.length > 20) return `${written.slice(0, 19).join(", ")}, . . . ${last}`;
  if (list[0] && written.length === 2) return pair(list[0], [first, second], "&");
  return written.length < 2 ? last : `${written.slice(0, -1).join(", ")}, & ${last}`;
}

/** Names in natural order: `R. Roe & J. Doe`, `A. B., C. D., & E. F.` */
function spokenList(list: readonly Name[]): string {
  const written = list.map(spoken);
  return written.length < 3 ? written.join(" & ") : `${written.slice(0, -1).join(", ")}, & ${written.at(-1) ?? ""}`;
}

/** `van der Berg, J.`, `King, M. L., Jr.` */
function inverted(name: Name): string {
  if (name.kind === "literal") return quotationMarks(name.literal);
  const family = [name.nonDroppingParticle, name.family].filter((part) => part !== "").join(" ");
  const given = [initials(name.given), name.droppingParticle].filter((part) => part !== "").join(" ");
  return quotationMarks([family, given, name.suffix].filter((part) => part !== "").join(", "));
}

/** `G. Orwell` */
function spoken(name: Name): string {
  if (name.kind === "literal") return quotationMarks(name.literal);
  const { droppingParticle, nonDroppingParticle, family, suffix } = name;
  const parts = [initials(name.given), droppingParticle, nonDroppingParticle, family, suffix];
  return quotationMarks(parts.filter((part) => part !== "").join(" "));
}

/** `Jean-Pierre` → `J.-P.`; `Sang-hyun`, with a lower-case second part, → `S.` */
function initials(given: string): string {
  return given
    .split(/\s+/)
    .map((word) =>
      word
        .split("-")
        .filter((part, index) => part !== "" && (index === 0 || !/^\p{Ll}/u.test(part)))
        .map((part) => `${[...part][0] ?? ""}.`)
        .join("-"),
    )
    .join(" ");
}

function date(work: Citable): string {
  const { year, month, day } = dateParts(work.dates["issued"] ?? "", words.citation.months);
  if (year === "") return words.citation.noDate;
  if (month === "" || !dated.has(work.type)) return year;
  return `${year}, ${month}${day === "" ? "" : ` ${day}`}`;
}

/** The title, with identifying information in parentheses and a description in brackets. */
function title(work: Citable): Styled {
  const hasContainer = field(work, "container-title") !== "";
  const isPart = (partsOfBooks.has(work.type) || partsOfPeriodicals.has(work.type)) && hasContainer;
  const isNews = partsOfPeriodicals.has(work.type) && field(work, "publisher") !== "";
  const marked = quotationMarks(sentenceCase(work));
  const shown = isPart || isNews || isSupplied(work) ? plain(marked) : italic(marked);
  const identity = identityOf(work);
  // The description in square brackets (§9.22).
  const kinds: Readonly<Record<string, string>> = words.citation.kinds;
  const kind = field(work, "genre") || (kinds[work.type] ?? "");
  return join(
    [shown, plain(identity && `(${identity})`), plain(work.type !== "report" && kind !== "" ? `[${kind}]` : "")],
    " ",
  );
}

/** The title with a capital after a colon, question mark or dash (§6.17). The sentence of a claim is unchanged. */
function sentenceCase(work: Citable): string {
  if (work.type === "entry-encyclopedia" || !isEnglish(work)) return work.title;
  return work.title.replace(/(?:[:?!]|\s[–—-])\s+["“'‘]?(?!\S*[\p{Lu}\d_@])\p{Ll}/gu, (found) => found.toUpperCase());
}

function identityOf(work: Citable): string {
  const interviewers = names(work, "interviewer");
  const [one, several] = words.citation.interviewer;
  const asked =
    interviewers.length === 0 ? "" : `${spokenList(interviewers)}, ${interviewers.length > 1 ? several : one}`;
  const number = field(work, "number");
  switch (work.type) {
    case "interview":
    case "broadcast":
      return [asked, number && `${words.citation.number} ${number}`].filter((part) => part !== "").join("; ");
    case "report":
      return (
        number &&
        `${field(work, "genre") || field(work, "collection-title") || words.citation.report} ${words.citation.number} ${number}`
      );
    case "article":
      return work.arxiv && `arXiv:${work.arxiv}`;
    case "book":
      return [[edition(work), volumeOf(work)].filter((part) => part !== "").join(", "), translators(work)]
        .filter((part) => part !== "")
        .join("; ");
    default:
      return work.type === "software" || work.type === "dataset" ? capitalised(edition(work)) : asked;
  }
}

/** `A. Ito & G. Wilson, Trans.` (§10.2, example 28) */
function translators(work: Citable): string {
  const list = names(work, "translator");
  return list.length === 0 ? "" : `${spokenList(list)}, ${words.citation.translators}`;
}

/** `(Original work published 1905)`: the last element of a reprint or translation (§9.41). */
function original(work: Citable): string {
  const year = (work.dates["original-date"] ?? "").slice(0, 4);
  return year === "" ? "" : `(${words.citation.originally(year)})`;
}

/** The source element: where the work was published. */
function source(work: Citable): Styled {
  const whole = container(work);
  if (partsOfPeriodicals.has(work.type)) return periodical(work, whole || field(work, "publisher"));
  if (partsOfBooks.has(work.type) && whole !== "")
    return join([stop(inBook(work, whole)), plain(otherPublisher(work))], " ");
  // A site with the name of the author is left out (§10.16).
  const isAuthor = names(work, "author").some(
    (name) => name.kind === "literal" && quotationMarks(name.literal) === whole,
  );
  return join([plain(isAuthor ? "" : whole), plain(otherPublisher(work))], ". ");
}

/** `*Science & Society*, *11*(2), 316–334` */
function periodical(work: Citable, title: string): Styled {
  const issue = pageRanges(field(work, "issue"), "full");
  const numbered = [...italic(field(work, "volume")), ...plain(issue && `(${issue})`)];
  const page = pages(work, "full");
  const isArticleNumber = page !== "" && !isRange(page) && work.type === "article-journal";
  return join([italic(title), numbered, plain(isArticleNumber ? `${words.citation.article} ${page}` : page)], ", ");
}

/** `In R. Roe (Ed.), *An Edited Book* (pp. 1–20)` */
function inBook(work: Citable, title: string): Styled {
  const editors = names(work, "editor");
  const [one, several] = words.citation.makers.apa.editor;
  const by = editors.length === 0 ? "" : `${spokenList(editors)} (${editors.length > 1 ? several : one}), `;
  const page = pages(work, "full");
  const details = [
    capitalisedUnlessVersion(edition(work)),
    work.type === "chapter" || work.type === "paper-conference" ? volumeOf(work) : "",
    pagesNamed(page),
  ].filter((part) => part !== "");
  return [...plain(`In ${by}`), ...italic(title), ...plain(details.length === 0 ? "" : ` (${details.join(", ")})`)];
}

const capitalisedUnlessVersion = (text: string): string =>
  text.startsWith(words.citation.version("")) ? capitalised(text) : text;

/** `Vol. 2` */
const volumeOf = (work: Citable): string =>
  field(work, "volume") && `${capitalised(words.citation.volume)} ${field(work, "volume")}`;
