import type { Name } from "../../claims/model/index.ts";
import { capitalised } from "../../text/sentence.ts";
import { words } from "../../words/words.ts";
import { field, isEnglish, joinTexts, listed, names, types, type Citable } from "../citable.ts";
import {
  address,
  authorOf,
  container,
  dateParts,
  edition,
  inverted,
  isRange,
  listOfNames,
  monthsIn,
  numbered,
  oneOrMore,
  otherPublisher,
  pageRanges,
  pages,
  pagesNamed,
  spoken,
  suppliedTitle,
} from "./parts.ts";
import { italic, join, quotationMarks, stop, styled, type Styled } from "./styled.ts";

/** Types with a full date (APA 7, §9.14). Others have the year only. */
const dated = types(
  "article-magazine article-newspaper broadcast entry-encyclopedia interview motion_picture post post-weblog speech webpage",
);

/** Parts of a larger work: their title is upright, that of the larger work in italics. */
const partsOfBooks = types("broadcast chapter entry-encyclopedia interview paper-conference");
const partsOfPeriodicals = types("article-journal article-magazine article-newspaper post-weblog");

/**
 * An entry of a reference list in APA style (Publication Manual, 7th edition, chapters 9 and 10). Titles are in
 * sentence case if they are in the data: a program can't convert headline case without losing names.
 */
export function apa(work: Citable): Styled {
  if (work.type === "legislation" || work.type === "bill") return law(work);
  const who = authorOf(work, "apa", !partsOfBooks.has(work.type), authorList);
  const head = title(work);
  const when = `(${date(work)}).`;
  const start = who === "" ? [stop(head), when] : [stop(who), when, stop(head)];
  return join([...start, stop(source(work)), address(work), original(work)], " ");
}

/** §11.5: the name of the act, its number, its publication, and the year. Laws have no authors in a reference list. */
function law(work: Citable): Styled {
  const number = numbered(words.citation.number, field(work, "number"));
  const act = join([quotationMarks(work.title), number, container(work)], ", ");
  return join([stop([...act, ...styled(` (${date(work)})`)]), address(work)], " ");
}

/** Up to twenty authors; of more, the first nineteen and the last (§9.8). */
function authorList(list: readonly Name[]): string {
  const written = list.map((name) => inverted(withInitials(name)));
  if (written.length > 20) return `${written.slice(0, 19).join(", ")}, . . . ${written.at(-1) ?? ""}`;
  return listOfNames(list, written, "&");
}

/** Names in natural order: `R. Roe & J. Doe`, `A. B., C. D., & E. F.` */
const spokenList = (list: readonly Name[]): string =>
  listed(
    list.map((name) => spoken(withInitials(name))),
    "&",
  );

/** A name with `J.-P.` for `Jean-Pierre`, and `S.` for `Sang-hyun`, whose second part is in lower case. */
function withInitials(name: Name): Name {
  if (name.kind === "literal") return name;
  const initials = (word: string): string =>
    word
      .split("-")
      .filter((part, index) => part !== "" && (index === 0 || !/^\p{Ll}/u.test(part)))
      .map((part) => `${[...part][0] ?? ""}.`)
      .join("-");
  return { ...name, given: name.given.split(/\s+/).map(initials).join(" ") };
}

function date(work: Citable): string {
  const { year, month, day } = dateParts(work.dates["issued"] ?? "", monthsIn(words.locale));
  if (year === "") return words.citation.noDate;
  return month === "" || !dated.has(work.type) ? year : `${year}, ${joinTexts([month, day], " ")}`;
}

/** The title, with identifying information in parentheses and a description in brackets (§9.22). */
function title(work: Citable): Styled {
  const { type } = work;
  const isPart = (partsOfBooks.has(type) || partsOfPeriodicals.has(type)) && container(work) !== "";
  const isNews = partsOfPeriodicals.has(type) && field(work, "publisher") !== "";
  const marked = quotationMarks(sentenceCase(work));
  const identity = identityOf(work);
  const kinds: Readonly<Record<string, string>> = words.citation.kinds;
  const kind = type === "report" ? "" : field(work, "genre") || (kinds[type] ?? "");
  return join(
    [
      isPart || isNews || suppliedTitle(work) !== "" ? marked : italic(marked),
      identity && `(${identity})`,
      kind && `[${kind}]`,
    ],
    " ",
  );
}

/** The title with a capital after a colon, question mark or dash (§6.17). The sentence of a claim is unchanged. */
function sentenceCase(work: Citable): string {
  if (work.type === "entry-encyclopedia" || !isEnglish(work)) return work.title;
  return work.title.replace(/(?:[:?!]|\s[–—-])\s+["“'‘]?(?!\S*[\p{Lu}\d_@])\p{Ll}/gu, (found) => found.toUpperCase());
}

function identityOf(work: Citable): string {
  const { interviewer, number: word, report } = words.citation;
  const interviewers = names(work, "interviewer");
  const asked = withRole(interviewers, oneOrMore(interviewer, interviewers.length > 1));
  const number = numbered(word, field(work, "number"));
  switch (work.type) {
    case "interview":
    case "broadcast":
      return joinTexts([asked, number], "; ");
    case "report":
      return number && `${field(work, "genre") || field(work, "collection-title") || report} ${number}`;
    case "article":
      return work.arxiv && `arXiv:${work.arxiv}`;
    case "book":
      // `A. Ito & G. Wilson, Trans.` (§10.2, example 28)
      return joinTexts(
        [
          joinTexts([edition(work), volumeOf(work)], ", "),
          withRole(names(work, "translator"), words.citation.translators),
        ],
        "; ",
      );
    default:
      return work.type === "software" || work.type === "dataset" ? capitalised(edition(work)) : asked;
  }
}

const withRole = (list: readonly Name[], role: string): string =>
  list.length === 0 ? "" : `${spokenList(list)}, ${role}`;

/** `(Original work published 1905)`: the last element of a reprint or translation (§9.41). */
function original(work: Citable): string {
  const year = (work.dates["original-date"] ?? "").slice(0, 4);
  return year && `(${words.citation.originally(year)})`;
}

/** The source element: where the work was published. */
function source(work: Citable): Styled {
  const whole = container(work);
  if (partsOfPeriodicals.has(work.type)) return periodical(work, whole || field(work, "publisher"));
  if (partsOfBooks.has(work.type) && whole !== "") return join([stop(inBook(work, whole)), otherPublisher(work)], " ");
  // A site with the name of the author is left out (§10.16).
  const isAuthor = names(work, "author").some((name) => name.kind === "literal" && spoken(name) === whole);
  return join([isAuthor ? "" : whole, otherPublisher(work)], ". ");
}

/** `*Science & Society*, *11*(2), 316–334` */
function periodical(work: Citable, title: string): Styled {
  const issue = pageRanges(field(work, "issue"), "full");
  const volume = [...italic(field(work, "volume")), ...styled(issue && `(${issue})`)];
  const page = pages(work, "full");
  const isArticleNumber = page !== "" && !isRange(page) && work.type === "article-journal";
  return join([italic(title), volume, isArticleNumber ? `${words.citation.article} ${page}` : page], ", ");
}

/** `In R. Roe (Ed.), *An Edited Book* (pp. 1–20)` */
function inBook(work: Citable, title: string): Styled {
  const editors = names(work, "editor");
  const did = oneOrMore(words.citation.makers.apa.editor, editors.length > 1);
  const by = editors.length === 0 ? "" : `${spokenList(editors)} (${did}), `;
  const isVersion = edition(work).startsWith(words.citation.version(""));
  const hasVolume = work.type === "chapter" || work.type === "paper-conference";
  const details = joinTexts(
    [
      isVersion ? capitalised(edition(work)) : edition(work),
      hasVolume ? volumeOf(work) : "",
      pagesNamed(pages(work, "full")),
    ],
    ", ",
  );
  return [...styled(`In ${by}`), ...italic(title), ...styled(details && ` (${details})`)];
}

/** `Vol. 2` */
const volumeOf = (work: Citable): string => numbered(capitalised(words.citation.volume), field(work, "volume"));
