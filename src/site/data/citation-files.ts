import { bibtex, citable, type Citable } from "../../cite/index.ts";
import { citationFormats } from "../refs/citation-formats.ts";
import { citableClaim, worksOf } from "../refs/citable-claim.ts";
import type { DataFile } from "./data-files.ts";
import { publishedClaims } from "../refs/published-claims.ts";
import type { Site } from "../site.ts";

/** Files for every claim under each of its ids, for its sources, for every source, and for all sources together. */
export function citationFiles(site: Site): readonly DataFile[] {
  const { claims, retired, sources, map } = site.debate;
  const records = new Map([...claims, ...retired].map((claim) => [claim.id, claim]));
  const all = (): readonly Citable[] => sources.map((source) => citable(source, map.language));
  return [
    ...files("sources", all),
    { path: "sources.bibtex", contentType: "application/x-bibtex", write: () => bibtex(all()) },
    ...sources.flatMap((source) => files(`sources/${source.id}`, () => [citable(source, map.language)])),
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
