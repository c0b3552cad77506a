import { bibtex, citable, type Citable } from "../../cite/index.ts";
import { citableClaim } from "../refs/citable-claim.ts";
import { citationFormats } from "../refs/citation-formats.ts";
import type { Site } from "../site.ts";
import type { DataFile } from "./data-files.ts";

/** All claims and all sources of the map, each as one file a format. */
export function citationFiles(site: Site): readonly DataFile[] {
  const { claims, sources, map } = site.debate;
  const work = (source: (typeof sources)[number]): Citable => citable(source, map.language);
  const allSources = (): readonly Citable[] => sources.map(work);
  const allClaims = (): readonly Citable[] => claims.map(({ id }) => citableClaim(site, id, site.history.current(id)));
  return [
    ...bibliographies("sources", allSources),
    { path: "sources.bibtex", contentType: "application/x-bibtex", write: () => bibtex(allSources()) },
    ...bibliographies("claims", allClaims),
  ];
}

/** Works as a file in each format of reference managers; `path` is without the ending. */
export function bibliographies(path: string, works: () => readonly Citable[]): readonly DataFile[] {
  return citationFormats.map(({ ending, type, write }) => ({
    path: path + ending,
    contentType: type,
    write: () => write(works()),
  }));
}
