import { biblatex, cslJson, ris, type Citable } from "../../cite/index.ts";

/** A format of reference managers. */
export interface CitationFormat {
  readonly name: string;
  /** Of the file's name, with its dot. */
  readonly ending: string;
  /** The media type. */
  readonly type: string;
  readonly write: (works: readonly Citable[]) => string;
}

/** The media type of CSL-JSON. */
export const cslJsonType = "application/vnd.citationstyles.csl+json";

/** The format that most programs of references import. */
export const risFormat: CitationFormat = {
  ...{ name: "RIS", ending: ".ris", type: "application/x-research-info-systems" },
  write: ris,
};

/** Pandoc, biber and Zotero read a `.bib` file as BibLaTeX. */
export const citationFormats: readonly CitationFormat[] = [
  { name: "BibLaTeX", ending: ".bib", type: "application/x-bibtex", write: biblatex },
  risFormat,
  { name: "CSL-JSON", ending: ".csl.json", type: cslJsonType, write: cslJson },
];

/** A link that gives a file to a reference manager. */
export interface Download {
  readonly name: string;
  /** The whole file as a `data:` address: a file for each format of each item would be most of the site's files. */
  readonly url: string;
  /** The name of the file. */
  readonly file: string;
}

/** The works in each format, as files with this name, to which each format adds its ending. */
export function downloadsOf(works: readonly Citable[], file: string, of = citationFormats): readonly Download[] {
  return of.map(({ name, ending, type, write }) => ({
    name,
    url: `data:${type};charset=utf-8,${inDataUrl(write(works))}`,
    file: file + ending,
  }));
}

/**
 * A text in a `data:` URL. Of what a URL takes for something else, or drops, each character is encoded; of the others none, since they
 * would take three times the room. Quotes, `&` and `<` are shorter so than in an attribute.
 */
function inDataUrl(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f%#"&<]/g, (character) => encodeURIComponent(character));
}
