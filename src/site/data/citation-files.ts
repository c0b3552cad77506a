import { citable, formats, type Citable, type CitationFormat } from "../../cite/index.ts";
import { citableClaim } from "../refs/citable-claim.ts";
import type { Site } from "../site.ts";
import type { DataFile } from "./data-files.ts";

/** All claims and all sources of the map, each as one file a format. */
export function citationFiles(site: Site): readonly DataFile[] {
  const { claims, sources, map } = site.debate;
  return [
    ...bibliographies("sources", () => sources.map((source) => citable(source, map.language)), ["link", "file"]),
    ...bibliographies("claims", () => claims.map(({ id }) => citableClaim(site, id, site.history.current(id)))),
  ];
}

/** Works as a file in each format that is offered so; `path` is without the ending. */
export function bibliographies(
  path: string,
  works: () => readonly Citable[],
  offered: readonly CitationFormat["offeredAs"][] = ["link"],
): readonly DataFile[] {
  return formats
    .filter(({ offeredAs }) => offered.includes(offeredAs))
    .map(({ ending, mediaType, write }) => ({
      path: path + ending,
      contentType: mediaType,
      write: () => write(works()),
    }));
}
