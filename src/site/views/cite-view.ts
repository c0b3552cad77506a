import { citable, type Citable } from "../../cite/index.ts";
import type { Claim, SourceRecord } from "../../model/index.ts";
import { citableClaim, worksOf } from "../refs/citable-claim.ts";
import { downloadsOf, type Download } from "../refs/citation-formats.ts";
import { dateInWords } from "../words/dates.ts";
import type { Site } from "../site.ts";
import { words } from "../../words/words.ts";

/** How to cite a claim in its present version, and how to cite the works that it cites. */
export interface CiteView {
  readonly work: Citable;
  readonly sources: readonly Citable[];
  readonly version: string;
  /** How long the version and its address last, after "These words are version <number>". */
  readonly promise: string;
  /** The page of this version. */
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

/** A site without a history keeps no versions: the address stops working when the claim changes. */
function promise({ history }: Site, day: string): string {
  const { published, notPublished, withoutHistory } = words.site.cite;
  if (!history.complete) return withoutHistory;
  return day === "" ? notPublished : published(day);
}

export function viewSourceCite(site: Site, source: SourceRecord): Pick<CiteView, "work" | "downloads"> {
  return { work: citable(source, site.debate.map.language), downloads: downloadsOf(site, `sources/${source.id}`) };
}
