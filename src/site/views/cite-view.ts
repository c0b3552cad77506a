import { citable, formats, ris, type Citable } from "../../cite/index.ts";
import type { Claim, SourceRecord } from "../../claims/model/index.ts";
import { citableClaim, worksOf } from "../refs/citable-claim.ts";
import type { Site } from "../site.ts";

/** How to cite a claim in its present version, and how to cite the works that it cites. */
export function viewCite(site: Site, claim: Claim) {
  const current = site.history.current(claim.id);
  const work = citableClaim(site, claim.id, current);
  const sources = worksOf(site, claim);
  return {
    work,
    sources,
    version: current.version,
    address: site.urls.version(claim.id, current.version),
    downloads: downloadsOf([work], claim.id),
    /** For programs of references. The data of the claim contain CSL-JSON, and LaTeX reads the file of all sources. */
    sourceDownloads: downloadsOf(sources, `${claim.id}-sources`, [ris]),
  };
}

export function viewSourceCite(site: Site, source: SourceRecord) {
  const work = citable(source, site.debate.map.language);
  return { work, downloads: downloadsOf([work], source.id) };
}

const linkedFormats = formats.filter(({ offeredAs }) => offeredAs === "link");

/** A link that gives a file to a reference manager. */
export interface Download {
  readonly name: string;
  /** The whole file as a `data:` address: a file for each format of each item would be most of the site's files. */
  readonly url: string;
  /** The name of the file. */
  readonly file: string;
}

/** The works in each format, as files with this name, to which each format adds its ending. */
export function downloadsOf(works: readonly Citable[], file: string, of = linkedFormats): readonly Download[] {
  return of.map(({ name, ending, mediaType, write }) => ({
    name,
    url: `data:${mediaType};charset=utf-8,${inDataUrl(write(works))}`,
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
