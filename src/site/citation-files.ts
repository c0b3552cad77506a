import { biblatex, bibtex, citable, cslJson, ris, type Citable } from "../cite/index.ts";
import { citableClaim, worksOf } from "./citable-claim.ts";
import type { DataFile } from "./data-files.ts";
import type { Site } from "./site.ts";

/** A format in which the site offers files for reference managers. */
export interface CitationFormat {
  readonly name: string;
  readonly ending: string;
  readonly type: string;
  readonly write: (works: readonly Citable[]) => string;
}

/** What pandoc, biber and Zotero take a `.bib` file for is BibLaTeX. */
export const citationFormats: readonly CitationFormat[] = [
  { name: "BibLaTeX", ending: ".bib", type: "application/x-bibtex", write: biblatex },
  { name: "RIS", ending: ".ris", type: "application/x-research-info-systems", write: ris },
  { name: "CSL-JSON", ending: ".csl.json", type: "application/vnd.citationstyles.csl+json", write: cslJson },
];

/** Every claim, the sources of every claim, every source, and all sources at once. */
export function citationFiles(site: Site): readonly DataFile[] {
  const { claims, sources } = site.debate;
  const all = (): readonly Citable[] => sources.map((source) => citable(source));
  return [
    ...files("sources", all),
    { path: "sources.bibtex", contentType: "application/x-bibtex", write: () => bibtex(all()) },
    ...sources.flatMap((source) => files(`sources/${source.id}`, () => [citable(source)])),
    ...claims.flatMap((claim) => [
      ...files(`claims/${claim.id}`, () => [citableClaim(site, claim.id, site.history.current(claim.id))]),
      ...(worksOf(site, claim).length === 0 ? [] : files(`claims/${claim.id}/sources`, () => worksOf(site, claim))),
    ]),
  ];
}

function files(path: string, works: () => readonly Citable[]): readonly DataFile[] {
  return citationFormats.map(({ ending, type, write }) => ({
    path: path + ending,
    contentType: type,
    write: () => write(works()),
  }));
}
