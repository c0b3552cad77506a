import type { PartialDate } from "../claims/model/index.ts";
import {
  familyName,
  field,
  firstField,
  isPreprint,
  joinTexts,
  makersWithoutAuthor,
  medium,
  names,
  ownAddress,
  type Citable,
  type CitationFormat,
} from "./citable.ts";
import { withoutCommas } from "./latex.ts";

const risTypes: Readonly<Record<string, string>> = {
  // RIS has no preprints. Zotero imports `UNPB` as a journal article, but reads the type from a line in "Extra" (M2).
  article: "MANSCPT",
  "article-journal": "JOUR",
  "article-magazine": "MGZN",
  "article-newspaper": "NEWS",
  book: "BOOK",
  broadcast: "SOUND",
  chapter: "CHAP",
  dataset: "DATA",
  "entry-encyclopedia": "ENCYC",
  // RIS has no interviews. Zotero drops the container of a personal communication (`PCOMM`), and styles leave it out of
  // bibliographies.
  interview: "ELEC",
  legislation: "STAT",
  motion_picture: "VIDEO",
  "paper-conference": "CONF",
  post: "ELEC",
  "post-weblog": "BLOG",
  report: "RPRT",
  software: "COMP",
  speech: "SLIDE",
  thesis: "THES",
  webpage: "ELEC",
};

/** White space, and other characters that some programs treat as line breaks. */
const lineBreaks = /[\s\u0085\u001c-\u001e]+/g;

/** A work as a RIS record (specification of 2012): one tag per line, never wrapped, with CR LF. */
function risRecord(work: Citable): string {
  const [firstPage = "", lastPage = ""] = field(work, "page")
    .split(/[-–]/)
    .map((page) => page.trim());
  const issued = work.dates["issued"] ?? "";
  const makers = makersWithoutAuthor(work);
  const lines: readonly (readonly [tag: string, value: string])[] = [
    ["TY", risTypes[work.type] ?? "GEN"],
    ["ID", work.key],
    ...people("AU", names(work, "author")),
    ...(makers === null ? [] : people(makers.role === "editor" ? "ED" : "AU", makers.names)),
    ...(makers?.role === "editor" ? [] : people("ED", names(work, "editor"))),
    ...people("A3", names(work, "interviewer")),
    ...people("A4", names(work, "translator")),
    ["TI", work.title],
    ["T2", field(work, "container-title")],
    ["M3", work.type === "interview" ? medium(work) : work.type === "thesis" ? field(work, "genre") : ""],
    ["PY", issued.slice(0, 4)],
    ["DA", slashed(issued)],
    ["VL", field(work, "volume")],
    ["IS", firstField(work, "issue", "number")],
    ["SP", firstPage],
    ["EP", lastPage],
    ["T3", field(work, "collection-title")],
    ["ET", firstField(work, "edition", "version")],
    ["PB", field(work, "publisher")],
    ["CY", field(work, "publisher-place")],
    ["SN", firstField(work, "ISBN", "ISSN")],
    ["DO", field(work, "DOI")],
    ["LA", field(work, "language")],
    ...extra(work).map((line) => ["M2", line] as const),
    ["UR", ownAddress(work)],
    ["Y2", slashed(work.dates["accessed"] ?? "")],
    ["AB", field(work, "abstract")],
    ["N1", work.locator === "" ? "" : `at ${work.locator}`],
    ["N1", field(work, "note")],
  ];
  const written = lines
    .filter(([, value]) => value !== "")
    .map(([tag, value]) => `${tag}  - ${value.replace(lineBreaks, " ").trim()}\r\n`);
  return `${written.join("")}ER  - \r\n`;
}

/** The format that most programs of references import. */
export const ris: CitationFormat = {
  name: "RIS",
  ending: ".ris",
  mediaType: "application/x-research-info-systems",
  offeredAs: "link",
  write: (works) => works.map(risRecord).join("\r\n"),
};

/**
 * What has no RIS tag, as lines of M2, which Zotero imports as "Extra" and reads. The database tags (DB, AN) are not
 * used for arXiv, because styles print them as an archive.
 */
function extra(work: Citable): readonly string[] {
  const arxiv = isPreprint(work) ? `number: arXiv:${work.arxiv}` : `arXiv: ${work.arxiv}`;
  const interviewers = names(work, "interviewer").map((name) =>
    name.kind === "literal" ? name.literal : `${familyName(name)} || ${name.given}`,
  );
  return [
    ...(work.type === "article" ? ["type: preprint"] : []),
    ...(work.arxiv === "" ? [] : [arxiv]),
    ...interviewers.map((name) => `interviewer: ${name}`),
  ];
}

/** `2022-06` → `2022/06//`: RIS dates have four parts, the last for other information. */
function slashed(date: PartialDate): string {
  return date === "" ? "" : `${[...date.split("-"), "", ""].slice(0, 3).join("/")}/`;
}

/** `van der Berg, Jan, Jr.`, or the name of a group. */
const people = (tag: string, list: ReturnType<typeof names>): readonly (readonly [string, string])[] =>
  list.map((name) => {
    const parts = name.kind === "literal" ? [name.literal] : [familyName(name), name.given, name.suffix];
    return [tag, joinTexts(parts.map(withoutCommas), ", ")];
  });
