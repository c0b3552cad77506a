import { bibliographyEntry, bibliographyNames, bibliographyPages, type Field } from "./bibliography-entry.ts";
import { biblatexType, journal } from "./bibliography-types.ts";
import { firstField, ownAddress, type Citable } from "./citable.ts";
import { latexAddress, latexName, latexText, latexTitle } from "./latex-text.ts";
import { interview, listed, mediumWithMakers } from "./medium.ts";
import { spokenName } from "./spoken-name.ts";
import { publicationLine } from "./publication-line.ts";

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

/** A BibTeX file of works, in the order given. */
export function bibtex(works: readonly Citable[]): string {
  return works.map(bibtexEntry).join("\n");
}

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
