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
  firstField,
  ownAddress,
  type Citable,
  type CitationFormat,
  interview,
  listed,
  mediumWithMakers,
  spokenName,
  publicationLine,
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

/** BibTeX's month macros, which styles write out in their language. */
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A work as a BibTeX entry. Besides the fields of 1988 it has those that current styles read: `doi`, `url`, `eprint`,
 * `archiveprefix`, `day`, `date`. An undated work has no year.
 */
function bibtexEntry(work: Citable): string {
  const type = classicTypes[biblatexType(work)] ?? "misc";
  const [year = "", month = "", day = ""] = (work.dates["issued"] ?? "").split("-");
  const field = (variable: string): string => latexText(work.fields[variable] ?? "");
  const isInside = type === "incollection" || type === "inproceedings";
  const isReport = type === "techreport" || type === "phdthesis";
  const fields: readonly Field[] = [
    ["author", bibliographyNames(work.names["author"])],
    ["editor", bibliographyNames(work.names["editor"])],
    ["title", latexTitle(work.title)],
    ["journal", type === "article" ? latexTitle(journal(work)) : ""],
    ["booktitle", isInside ? latexTitle(work.fields["container-title"] ?? "") : ""],
    ["howpublished", type === "misc" ? latexText(howPublished(work)) : ""],
    [
      "type",
      type === "techreport" ? latexText(firstField(work, "genre", "collection-title") || "Report") : degree(type, work),
    ],
    ["year", year],
    ["month", months[Number(month) - 1] ?? ""],
    ["day", day === "" ? "" : String(Number(day))],
    // Zotero ignores `day`, but reads a `date` after the month.
    ["date", day === "" ? "" : (work.dates["issued"] ?? "")],
    ["series", type === "misc" || isReport ? "" : latexTitle(work.fields["collection-title"] ?? "")],
    ["volume", type === "misc" ? "" : field("volume")],
    ["number", type === "misc" ? "" : latexText(firstField(work, "issue", "number"))],
    ["pages", bibliographyPages(work)],
    ["edition", type === "misc" ? "" : field("edition")],
    ["version", type === "misc" ? field("version") : ""],
    ["address", field("publisher-place")],
    [publisherField(type), type === "misc" ? "" : latexName(publisher(work))],
    ["doi", latexAddress(work.fields["DOI"] ?? "")],
    ["isbn", field("ISBN")],
    ["issn", field("ISSN")],
    ["eprint", work.arxiv],
    ["archiveprefix", work.arxiv === "" ? "" : "arXiv"],
    ["url", latexAddress(ownAddress(work))],
    ["urldate", work.dates["accessed"] ?? ""],
    [
      "note",
      latexText(
        [type === "misc" ? "" : interview(work), translation(work), work.locator && `at ${work.locator}`]
          .filter((text) => text !== "")
          .join(", "),
      ),
    ],
    ["annote", field("note")],
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

function howPublished(work: Citable): string {
  return [mediumWithMakers(work), publicationLine(work)].filter((part) => part !== "").join(", ");
}

/** The degree of a thesis. Without one, BibTeX prints "PhD thesis". */
function degree(type: string, work: Citable): string {
  return type === "phdthesis" ? latexText(work.fields["genre"] ?? "") : "";
}

/** BibTeX has no field for translators. */
function translation(work: Citable): string {
  const translators = (work.names["translator"] ?? []).map(spokenName);
  return translators.length === 0 ? "" : `Translated by ${listed(translators)}`;
}

/** `@incollection` requires a publisher: for encyclopedias, including this map, the encyclopedia itself. */
function publisher(work: Citable): string {
  return work.fields["publisher"] ?? (work.type === "entry-encyclopedia" ? work.fields["container-title"] : "") ?? "";
}

function publisherField(type: string): string {
  return { techreport: "institution", phdthesis: "school" }[type] ?? "publisher";
}

const inside: ReadonlySet<string> = new Set(["incollection", "inbook", "inproceedings", "inreference"]);
const general: ReadonlySet<string> = new Set(["online", "misc", "software"]);

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
  const field = (variable: string): string => latexText(work.fields[variable] ?? "");
  const isGeneral = general.has(type);
  const isBook = type === "book" || type === "collection";
  const hasInstitution = type === "report" || type === "thesis";
  const fields: readonly Field[] = [
    ["author", bibliographyNames(work.names["author"])],
    ["editor", type === "report" || type === "thesis" ? "" : bibliographyNames(work.names["editor"])],
    ["translator", isGeneral || hasInstitution ? "" : bibliographyNames(work.names["translator"])],
    // biblatex's own styles don't print interviewers, so `howpublished` has them too.
    ["namea", bibliographyNames(work.names["interviewer"])],
    ["nameatype", (work.names["interviewer"] ?? []).length === 0 ? "" : "interviewer"],
    ["title", latexTitle(work.title)],
    ["langid", languages[(work.fields["language"] ?? "").slice(0, 2)] ?? ""],
    ["entrysubtype", type === "article" ? (kinds[work.type] ?? "") : ""],
    ["journaltitle", type === "article" ? latexTitle(journal(work)) : ""],
    ["booktitle", inside.has(type) ? latexTitle(work.fields["container-title"] ?? "") : ""],
    ["organization", isGeneral ? latexName(publicationLine(work)) : ""],
    ["howpublished", type === "misc" ? latexText(mediumWithMakers(work)) : ""],
    ["type", hasInstitution ? reportType(work) : ""],
    ["date", work.dates["issued"] ?? "XXXX"],
    ["urldate", work.dates["accessed"] ?? ""],
    ["series", isGeneral || hasInstitution ? "" : latexTitle(work.fields["collection-title"] ?? "")],
    ["volume", isGeneral || hasInstitution ? "" : field("volume")],
    ["number", isGeneral || type === "thesis" ? "" : latexText(firstField(work, "issue", "number"))],
    ["pages", isGeneral ? "" : bibliographyPages(work)],
    ["edition", isGeneral || hasInstitution || type === "article" ? "" : field("edition")],
    ["version", isGeneral || type === "dataset" ? field("version") : ""],
    ["eventtitle", type === "inproceedings" ? latexTitle(work.fields["event-title"] ?? "") : ""],
    ["venue", type === "inproceedings" ? latexName(work.fields["event-place"] ?? "") : ""],
    ["origdate", isBook ? (work.dates["original-date"] ?? "") : ""],
    ["origtitle", isBook ? latexTitle(work.fields["original-title"] ?? "") : ""],
    ["location", type === "online" || type === "article" ? "" : latexName(work.fields["publisher-place"] ?? "")],
    [
      hasInstitution ? "institution" : "publisher",
      isGeneral || type === "article" ? "" : latexName(work.fields["publisher"] ?? ""),
    ],
    ["doi", latexAddress(work.fields["DOI"] ?? "")],
    ["isbn", hasInstitution || isGeneral || type === "article" ? "" : field("ISBN")],
    ["issn", type === "article" ? field("ISSN") : ""],
    ["eprint", work.arxiv],
    ["eprinttype", work.arxiv === "" ? "" : "arxiv"],
    ["url", latexAddress(ownAddress(work))],
    ["note", work.locator === "" ? "" : latexText(`at ${work.locator}`)],
    ["annotation", field("note")],
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
const types: Readonly<Record<string, string>> = {
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
const onWeb: ReadonlySet<string> = new Set(["article", "post", "post-weblog", "webpage"]);

/** The required fields of each entry type, by the data model of biblatex (blx-dm.def). */
const needs: Readonly<Record<string, (work: Citable) => boolean>> = {
  article: (work) => hasNames(work, "author") && journal(work) !== "",
  book: (work) => hasNames(work, "author"),
  collection: (work) => hasNames(work, "editor"),
  inbook: (work) => hasNames(work, "author") && container(work) !== "",
  incollection: (work) => hasNames(work, "author") && hasNames(work, "editor") && container(work) !== "",
  inproceedings: (work) => hasNames(work, "author") && container(work) !== "",
  inreference: (work) => hasNames(work, "author") && hasNames(work, "editor") && container(work) !== "",
  online: (work) => firstField(work, "URL", "DOI") !== "" || work.arxiv !== "",
  report: (work) => hasNames(work, "author") && (work.fields["publisher"] ?? "") !== "",
  thesis: (work) => hasNames(work, "author") && (work.fields["publisher"] ?? "") !== "",
};

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
  let type: string | undefined = types[work.type] ?? (onWeb.has(work.type) ? "online" : "misc");
  while (type !== undefined && needs[type]?.(work) === false) type = otherwise[type];
  return type ?? "misc";
}

/** The periodical of an article: its container, or else its publisher. */
function journal(work: Citable): string {
  return container(work) || (work.fields["publisher"] ?? "");
}

function container(work: Citable): string {
  return work.fields["container-title"] ?? "";
}

function hasNames(work: Citable, role: string): boolean {
  return (work.names[role] ?? []).length > 0;
}
