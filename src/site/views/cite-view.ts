import { citable, type Citable } from "../../cite/index.ts";
import type { Claim, SourceRecord } from "../../claims/model/index.ts";
import { citableClaim, worksOf } from "../refs/citable-claim.ts";
import { downloadsOf, risFormat, type Download } from "../refs/citation-formats.ts";
import type { Site } from "../site.ts";

/** How to cite a claim in its present version, and how to cite the works that it cites. */
export interface CiteView {
  readonly work: Citable;
  readonly sources: readonly Citable[];
  readonly version: string;
  /** The page of this version. */
  readonly address: string;
  readonly downloads: readonly Download[];
  /** For programs of references. The data of the claim contain CSL-JSON, and LaTeX reads the file of all sources. */
  readonly sourceDownloads: readonly Download[];
}

export function viewCite(site: Site, claim: Claim): CiteView {
  const current = site.history.current(claim.id);
  const work = citableClaim(site, claim.id, current);
  const sources = worksOf(site, claim);
  return {
    work,
    sources,
    version: current.version,
    address: site.urls.version(claim.id, current.version),
    downloads: downloadsOf([work], claim.id),
    sourceDownloads: downloadsOf(sources, `${claim.id}-sources`, [risFormat]),
  };
}

export function viewSourceCite(site: Site, source: SourceRecord): Pick<CiteView, "work" | "downloads"> {
  const work = citable(source, site.debate.map.language);
  return { work, downloads: downloadsOf([work], source.id) };
}
