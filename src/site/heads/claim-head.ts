import type { ClaimVersion, Id } from "../../model.ts";
import { downloadsOf } from "../cite-view.ts";
import type { Site } from "../site.ts";
import { webUrl } from "../source-url.ts";
import { link, meta, type HeadTag } from "./head-tag.ts";

/**
 * What a claim's page says of itself to reference managers: an entry of an encyclopedia in one of its versions. What needs the
 * site's origin, or a date, is left out where that isn't known.
 */
export function claimHead(site: Site, id: Id, version: ClaimVersion, abstract: string): readonly HeadTag[] {
  const { urls, title, history } = site;
  const versionAddress = urls.hasOrigin ? urls.canonical(urls.version(id, version.version)) : "";
  const licence = webUrl(site.debate.map.licence) ?? "";
  return [
    ...link("cite-as", versionAddress),
    ...downloadsOf(site, `claims/${id}`).flatMap(({ url, type }) => link("describedby", url, type)),
    ...link("license", licence),
    ...meta("z:itemType", "encyclopediaArticle"),
    ...meta("DC.title", version.content.sentence),
    // The comma at its end keeps the name of a group whole.
    ...meta("DC.creator", `${title} contributors,`),
    ...meta("DCTERMS.issued", version.date),
    ...meta("DCTERMS.modified", history.modified(id)),
    ...meta("PRISM.publicationName", title),
    ...meta("DC.publisher", title),
    ...meta("bibo:edition", version.version),
    ...meta("DC.language", "en"),
    ...meta("DC.rights", licence),
    ...meta("DCTERMS.abstract", abstract),
    ...meta("DC.description", `Claim ID: ${id}\nContent hash: sha256-${version.hash}`),
    ...meta("eprints.official_url", versionAddress),
  ];
}
