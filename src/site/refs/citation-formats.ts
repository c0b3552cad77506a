import { biblatex, cslJson, ris, type Citable } from "../../cite/index.ts";
import type { Site } from "../site.ts";

/** A format in which the site offers files for reference managers. */
export interface CitationFormat {
  readonly name: string;
  /** Of the file's name, with its dot. */
  readonly ending: string;
  /** The media type. */
  readonly type: string;
  readonly write: (works: readonly Citable[]) => string;
}

/** Pandoc, biber and Zotero read a `.bib` file as BibLaTeX. */
export const citationFormats: readonly CitationFormat[] = [
  { name: "BibLaTeX", ending: ".bib", type: "application/x-bibtex", write: biblatex },
  { name: "RIS", ending: ".ris", type: "application/x-research-info-systems", write: ris },
  { name: "CSL-JSON", ending: ".csl.json", type: "application/vnd.citationstyles.csl+json", write: cslJson },
];

/** A link to a file for a reference manager. */
export interface Download {
  readonly name: string;
  readonly url: string;
  /** The media type. */
  readonly type: string;
}

/** The files in all formats whose path, without its ending, is `path` under the base path. */
export function downloadsOf(site: Site, path: string): readonly Download[] {
  return citationFormats.map(({ name, ending, type }) => ({ name, url: site.urls.path(path + ending), type }));
}
