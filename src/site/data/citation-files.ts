import { biblatex, bibtex, citable, cslJson, ris, type Citable } from "../../cite/index.ts";
import { citableClaim, worksOf } from "./citable-claim.ts";
import type { DataFile } from "./data-files.ts";
import { publishedClaims } from "./published-claims.ts";
import type { Site } from "../site.ts";

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

/** Every claim under every id that it ever had, the sources of each, every source, and all sources at once. */
export function citationFiles(site: Site): readonly DataFile[] {
  const { claims, retired, sources } = site.debate;
  const records = new Map([...claims, ...retired].map((claim) => [claim.id, claim]));
  const all = (): readonly Citable[] => sources.map((source) => citable(source));
  return [
    ...files("sources", all),
    { path: "sources.bibtex", contentType: "application/x-bibtex", write: () => bibtex(all()) },
    ...sources.flatMap((source) => files(`sources/${source.id}`, () => [citable(source)])),
    ...publishedClaims(site).flatMap(({ published, id }) => {
      const claim = records.get(id);
      const works = claim ? worksOf(site, claim) : [];
      return [
        ...files(`claims/${published}`, () => [citableClaim(site, id, site.history.current(id))]),
        ...(works.length === 0 ? [] : files(`claims/${published}/sources`, () => works)),
      ];
    }),
  ];
}

function files(path: string, works: () => readonly Citable[]): readonly DataFile[] {
  return citationFormats.map(({ ending, type, write }) => ({
    path: path + ending,
    contentType: type,
    write: () => write(works()),
  }));
}
