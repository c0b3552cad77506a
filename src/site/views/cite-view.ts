import { citable, type Citable } from "../../cite/index.ts";
import type { Claim, SourceRecord } from "../../model/index.ts";
import { citableClaim, worksOf } from "../refs/citable-claim.ts";
import { downloadsOf, type Download } from "../refs/citation-formats.ts";
import { dateInWords } from "../words/dates.ts";
import type { Site } from "../site.ts";

/** How to cite a claim in its present version, and apart from that the works that it cites. */
export interface CiteView {
  readonly work: Citable;
  readonly sources: readonly Citable[];
  readonly version: string;
  /** What the version is worth, behind "These words are version …". */
  readonly promise: string;
  /** Where this version is to be found for good. */
  readonly address: string;
  readonly downloads: readonly Download[];
  readonly sourceDownloads: readonly Download[];
}

export function viewCite(site: Site, claim: Claim): CiteView {
  const current = site.history.current(claim.id);
  return {
    work: citableClaim(site, claim.id, current),
    sources: worksOf(site, claim),
    version: current.version,
    promise: promise(site, dateInWords(current.date)),
    address: site.urls.version(claim.id, current.version),
    downloads: downloadsOf(site, `claims/${claim.id}`),
    sourceDownloads: downloadsOf(site, `claims/${claim.id}/sources`),
  };
}

/** Without the map's past an address keeps nothing: it is gone when the claim says something else. */
function promise({ history }: Site, date: string): string {
  const changes = "it changes when the claim changes and only then";
  return history.complete
    ? `${date ? ` of ${date}` : ", not published yet"}: ${changes}, and its address goes on showing what it said.`
    : `: ${changes}. This site keeps no earlier versions, so its address lasts as long as these words.`;
}

export function viewSourceCite(site: Site, source: SourceRecord): Pick<CiteView, "work" | "downloads"> {
  return { work: citable(source), downloads: downloadsOf(site, `sources/${source.id}`) };
}
