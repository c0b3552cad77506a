import { spokenName } from "../claims/model/name.ts";
import {
  bibliographyEntry,
  bibliographyNames,
  bibliographyPages,
  type Field,
  latexAddress,
  latexName,
  latexText,
  latexTitle,
} from "./latex.ts";
import {
  field,
  firstField,
  interview,
  joinTexts,
  listed,
  mediumWithMakers,
  names,
  ownAddress,
  publicationLine,
  types,
  type Citable,
  type CitationFormat,
} from "./citable.ts";

/** The BibTeX entry types (btxdoc, 1988) for those of biblatex; others become `@misc`. */
const classicTypes: Readonly<Record<string, string>> = {
  article: "article",
  book: "book",
  collection: "book",
  inbook: "incollection",
  incollection: "incollection",
  inproceedings: "inproceedings",
  inreference: "incollection",
  report: "techreport",
  thesis: "phdthesis",
};

const publisherFields: Readonly<Record<string, string>> = { techreport: "institution", phdthesis: "school" };

/** BibTeX's month macros, which styles write out in their language. */
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A work as a BibTeX entry. Besides the fields of 1988 it has those that current styles read: `doi`, `url`, `eprint`,
 * `archiveprefix`, `day`, `date`. An undated work has no year.
 */
function bibtexEntry(work: Citable): string {
  const type = classicTypes[biblatexType(work)] ?? "misc";
  const [year = "", month = "", day = ""] = (work.dates["issued"] ?? "").split("-");
  const text = (variable: string): string => latexText(field(work, variable));
  const isInside = type === "incollection" || type === "inproceedings";
  const isReport = type === "techreport" || type === "phdthesis";
  const isMisc = type === "misc";
  const fields: readonly Field[] = [
    ["author", bibliographyNames(work, "author")],
    ["editor", bibliographyNames(work, "editor")],
    ["title", latexTitle(work.title)],
    ["journal", type === "article" ? latexTitle(journal(work)) : ""],
    ["booktitle", isInside ? latexTitle(field(work, "container-title")) : ""],
    ["howpublished", isMisc ? latexText(joinTexts([mediumWithMakers(work), publicationLine(work)], ", ")) : ""],
    // Without a degree, BibTeX prints "PhD thesis".
    ["type", type === "techreport" ? reportType(work) : type === "phdthesis" ? text("genre") : ""],
    ["year", year],
    ["month", months[Number(month) - 1] ?? ""],
    ["day", day === "" ? "" : String(Number(day))],
    // Zotero ignores `day`, but reads a `date` after the month.
    ["date", day === "" ? "" : (work.dates["issued"] ?? "")],
    ["series", isMisc || isReport ? "" : latexTitle(field(work, "collection-title"))],
    ["volume", isMisc ? "" : text("volume")],
    ["number", isMisc ? "" : latexText(firstField(work, "issue", "number"))],
    ["pages", bibliographyPages(work)],
    ["edition", isMisc ? "" : text("edition")],
    ["version", isMisc ? text("version") : ""],
    ["address", text("publisher-place")],
    [publisherFields[type] ?? "publisher", isMisc ? "" : latexName(publisher(work))],
    ["doi", latexAddress(field(work, "DOI"))],
    ["isbn", text("ISBN")],
    ["issn", text("ISSN")],
    ["eprint", work.arxiv],
    ["archiveprefix", work.arxiv === "" ? "" : "arXiv"],
    ["url", latexAddress(ownAddress(work))],
    ["urldate", work.dates["accessed"] ?? ""],
    ["note", latexText(joinTexts([isMisc ? "" : interview(work), translation(work), at(work)], ", "))],
    ["annote", text("note")],
  ];
  return bibliographyEntry(type, work.key, fields, ["month"]);
}

export const bibtex: CitationFormat = {
  name: "BibTeX",
  ending: ".bibtex",
  mediaType: "application/x-bibtex",
  offeredAs: "file",
  write: (works) => works.map(bibtexEntry).join("\n"),
};

const at = (work: Citable): string => work.locator && `at ${work.locator}`;

/** BibTeX has no field for translators. */
function translation(work: Citable): string {
  const translators = names(work, "translator").map(spokenName);
  return translators.length === 0 ? "" : `Translated by ${listed(translators)}`;
}

/** `@incollection` requires a publisher: for encyclopedias, including this map, the encyclopedia itself. */
function publisher(work: Citable): string {
  return field(work, "publisher") || (work.type === "entry-encyclopedia" ? field(work, "container-title") : "");
}

const inside = types("incollection inbook inproceedings inreference");
const general = types("online misc software");

/** The kind of periodical, if the entry type doesn't say it. */
const kinds: Readonly<Record<string, string>> = { "article-magazine": "magazine", "article-newspaper": "newspaper" };

/** Language names of the packages babel and polyglossia. */
const languages: Readonly<Record<string, string>> = {
  cs: "czech",
  da: "danish",
  de: "ngerman",
  es: "spanish",
  fi: "finnish",
  fr: "french",
  it: "italian",
  ja: "japanese",
  nl: "dutch",
  pl: "polish",
  pt: "portuguese",
  ru: "russian",
  sv: "swedish",
  zh: "chinese",
};

/**
 * A work as a BibLaTeX entry that biber accepts without warnings. Dates are EDTF, as exact as they are known. An
 * undated work has EDTF's unspecified year, which biber and pandoc read as no date.
 */
function biblatexEntry(work: Citable): string {
  const type = biblatexType(work);
  const text = (variable: string): string => latexText(field(work, variable));
  const isGeneral = general.has(type);
  const isArticle = type === "article";
  const isBook = type === "book" || type === "collection";
  const hasInstitution = type === "report" || type === "thesis";
  const fields: readonly Field[] = [
    ["author", bibliographyNames(work, "author")],
    ["editor", hasInstitution ? "" : bibliographyNames(work, "editor")],
    ["translator", isGeneral || hasInstitution ? "" : bibliographyNames(work, "translator")],
    // biblatex's own styles don't print interviewers, so `howpublished` has them too.
    ["namea", bibliographyNames(work, "interviewer")],
    ["nameatype", names(work, "interviewer").length === 0 ? "" : "interviewer"],
    ["title", latexTitle(work.title)],
    ["langid", languages[field(work, "language").slice(0, 2)] ?? ""],
    ["entrysubtype", isArticle ? (kinds[work.type] ?? "") : ""],
    ["journaltitle", isArticle ? latexTitle(journal(work)) : ""],
    ["booktitle", inside.has(type) ? latexTitle(field(work, "container-title")) : ""],
    ["organization", isGeneral ? latexName(publicationLine(work)) : ""],
    ["howpublished", type === "misc" ? latexText(mediumWithMakers(work)) : ""],
    ["type", hasInstitution ? reportType(work) : ""],
    ["date", work.dates["issued"] ?? "XXXX"],
    ["urldate", work.dates["accessed"] ?? ""],
    ["series", isGeneral || hasInstitution ? "" : latexTitle(field(work, "collection-title"))],
    ["volume", isGeneral || hasInstitution ? "" : text("volume")],
    ["number", isGeneral || type === "thesis" ? "" : latexText(firstField(work, "issue", "number"))],
    ["pages", isGeneral ? "" : bibliographyPages(work)],
    ["edition", isGeneral || hasInstitution || isArticle ? "" : text("edition")],
    ["version", isGeneral || type === "dataset" ? text("version") : ""],
    ["eventtitle", type === "inproceedings" ? latexTitle(field(work, "event-title")) : ""],
    ["venue", type === "inproceedings" ? latexName(field(work, "event-place")) : ""],
    ["origdate", isBook ? (work.dates["original-date"] ?? "") : ""],
    ["origtitle", isBook ? latexTitle(field(work, "original-title")) : ""],
    ["location", type === "online" || isArticle ? "" : latexName(field(work, "publisher-place"))],
    [hasInstitution ? "institution" : "publisher", isGeneral || isArticle ? "" : latexName(field(work, "publisher"))],
    ["doi", latexAddress(field(work, "DOI"))],
    ["isbn", hasInstitution || isGeneral || isArticle ? "" : text("ISBN")],
    ["issn", isArticle ? text("ISSN") : ""],
    ["eprint", work.arxiv],
    ["eprinttype", work.arxiv === "" ? "" : "arxiv"],
    ["url", latexAddress(ownAddress(work))],
    ["note", latexText(at(work))],
    ["annotation", text("note")],
  ];
  return bibliographyEntry(type, work.key, fields);
}

/** Pandoc, biber and Zotero read a `.bib` file as BibLaTeX. */
export const biblatex: CitationFormat = {
  name: "BibLaTeX",
  ending: ".bib",
  mediaType: "application/x-bibtex",
  offeredAs: "link",
  write: (works) => works.map(biblatexEntry).join("\n"),
};

/** The work's genre or series, or `Report`. */
function reportType(work: Citable): string {
  return latexText(firstField(work, "genre", "collection-title") || (work.type === "thesis" ? "phdthesis" : "Report"));
}

/** The preferred biblatex entry type of each CSL type. */
const biblatexTypes: Readonly<Record<string, string>> = {
  "article-journal": "article",
  "article-magazine": "article",
  "article-newspaper": "article",
  book: "book",
  chapter: "incollection",
  dataset: "dataset",
  "entry-encyclopedia": "inreference",
  "paper-conference": "inproceedings",
  report: "report",
  software: "software",
  thesis: "thesis",
};

/** CSL types that are identified by their URL. */
const onWeb = types("article post post-weblog webpage");

/** The required contributors and fields of each entry type, by the data model of biblatex (blx-dm.def). */
const needs: Readonly<Record<string, readonly string[]>> = {
  article: ["author", "journal"],
  book: ["author"],
  collection: ["editor"],
  inbook: ["author", "container-title"],
  incollection: ["author", "editor", "container-title"],
  inproceedings: ["author", "container-title"],
  inreference: ["author", "editor", "container-title"],
  online: ["address"],
  report: ["author", "publisher"],
  thesis: ["author", "publisher"],
};

function has(work: Citable, needed: string): boolean {
  if (needed === "journal") return journal(work) !== "";
  if (needed === "address") return firstField(work, "URL", "DOI") !== "" || work.arxiv !== "";
  return names(work, needed).length > 0 || field(work, needed) !== "";
}

/** The next entry type to try if required fields are missing. */
const otherwise: Readonly<Record<string, string>> = {
  article: "online",
  book: "collection",
  incollection: "inbook",
  inproceedings: "misc",
  inreference: "inbook",
};

/** The most specific biblatex entry type whose required fields a work has. */
function biblatexType(work: Citable): string {
  let type: string | undefined = biblatexTypes[work.type] ?? (onWeb.has(work.type) ? "online" : "misc");
  while (type !== undefined && needs[type]?.every((needed) => has(work, needed)) === false) type = otherwise[type];
  return type ?? "misc";
}

/** The periodical of an article: its container, or else its publisher. */
const journal = (work: Citable): string => firstField(work, "container-title", "publisher");
