import { bibliographyEntry, bibliographyNames, bibliographyPages, type Field } from "./bibliography-entry.ts";
import { firstField, type Citable } from "./citable.ts";
import { latexText, latexTitle } from "./latex-text.ts";

const types: Readonly<Record<string, string>> = {
  "article-journal": "article",
  "article-magazine": "article",
  "article-newspaper": "article",
  article: "online",
  book: "book",
  chapter: "incollection",
  dataset: "dataset",
  "entry-encyclopedia": "inreference",
  legislation: "legislation",
  "paper-conference": "inproceedings",
  post: "online",
  "post-weblog": "online",
  report: "report",
  software: "software",
  thesis: "thesis",
  webpage: "online",
};

/** What a work is where its entry type does not say it. */
const kinds: Readonly<Record<string, string>> = { "article-magazine": "magazine", "article-newspaper": "newspaper" };
const manners: Readonly<Record<string, string>> = {
  broadcast: "Broadcast",
  interview: "Interview",
  motion_picture: "Video",
  speech: "Talk",
};

/** One work as a BibLaTeX entry (data model of the biblatex manual, §2). Dates are EDTF and as exact as they are known; an undated work has none. */
export function biblatexEntry(work: Citable): string {
  const type = types[work.type] ?? "misc";
  const container = latexTitle(work.fields["container-title"] ?? "");
  const publisher = latexText(work.fields["publisher"] ?? "");
  const isInside = type === "incollection" || type === "inproceedings" || type === "inreference";
  const hasInstitution = type === "report" || type === "thesis";
  const fields: readonly Field[] = [
    ["author", bibliographyNames(work.names["author"])],
    ["editor", bibliographyNames(work.names["editor"])],
    ["title", latexTitle(work.title)],
    ["entrysubtype", kinds[work.type] ?? ""],
    ["journaltitle", type === "article" ? container : ""],
    ["booktitle", isInside ? container : ""],
    [
      "organization",
      type === "online" || type === "misc" ? [container, publisher].filter((part) => part !== "").join(", ") : "",
    ],
    ["howpublished", type === "misc" ? (manners[work.type] ?? "") : ""],
    [
      "type",
      type === "thesis"
        ? latexText(work.fields["genre"] ?? "phdthesis")
        : type === "report"
          ? latexText(work.fields["genre"] ?? "Report")
          : "",
    ],
    ["date", work.dates["issued"] ?? ""],
    ["urldate", work.dates["accessed"] ?? ""],
    ["volume", latexText(work.fields["volume"] ?? "")],
    ["number", latexText(firstField(work, "issue", "number"))],
    ["pages", bibliographyPages(work)],
    ["edition", latexText(work.fields["edition"] ?? "")],
    ["location", latexText(work.fields["publisher-place"] ?? "")],
    [hasInstitution ? "institution" : "publisher", type === "online" || type === "misc" ? "" : publisher],
    ["doi", work.fields["DOI"] ?? ""],
    ["isbn", work.fields["ISBN"] ?? ""],
    ["eprint", work.arxiv],
    ["eprinttype", work.arxiv === "" ? "" : "arxiv"],
    ["url", work.fields["URL"] ?? ""],
    ["note", work.locator === "" ? "" : latexText(`at ${work.locator}`)],
  ];
  return bibliographyEntry(type, work.key, fields);
}

/** A BibLaTeX file of works, in the order given. */
export function biblatex(works: readonly Citable[]): string {
  return works.map(biblatexEntry).join("\n");
}
