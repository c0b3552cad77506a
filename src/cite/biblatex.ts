import { bibliographyEntry, bibliographyNames, bibliographyPages, type Field } from "./bibliography-entry.ts";
import { biblatexType, journal } from "./bibliography-types.ts";
import { firstField, ownAddress, type Citable } from "./citable.ts";
import { latexAddress, latexName, latexText, latexTitle } from "./latex-text.ts";
import { mediumWithMakers } from "./medium.ts";
import { publicationLine } from "./publication-line.ts";

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
 * A work as a BibLaTeX entry that biber accepts without warnings. Dates are EDTF, as exact as they are known. An undated
 * work has EDTF's unspecified year, which biber and pandoc read as no date.
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

/** A BibLaTeX file of works, in the order given. */
export function biblatex(works: readonly Citable[]): string {
  return works.map(biblatexEntry).join("\n");
}

/** The work's genre or series, or `Report`. */
function reportType(work: Citable): string {
  return latexText(firstField(work, "genre", "collection-title") || (work.type === "thesis" ? "phdthesis" : "Report"));
}
