import type { ClaimHistory, ClaimVersion, Id } from "../../claims/model/index.ts";
import type { Site } from "../site.ts";
import { link, meta, type HeadTag } from "./head-tag.ts";
import { claimSignposts } from "./signposts.ts";
import { zoteroName } from "./zotero.ts";
import { words } from "../../words/words.ts";

/** The head of a claim's page for reference managers. They read it as an entry of an encyclopedia, in its present version. */
export function claimHead(site: Site, id: Id, version: ClaimVersion, abstract: string): readonly HeadTag[] {
  const history = site.history.claims.get(id);
  return [
    ...link("describedby", site.urls.claimData(id), "application/json"),
    ...(history ? versionLinks(site, history, version) : []),
    ...entry(site, id, version, { abstract, modified: site.history.modified(id) }),
  ];
}

/** The head of the page of a version. */
export function versionHead(site: Site, claim: ClaimHistory, version: ClaimVersion): readonly HeadTag[] {
  return [
    ...link("alternate", site.urls.claimData(claim.id), "application/json"),
    ...versionLinks(site, claim, version),
    ...entry(site, claim.id, version, { abstract: "", modified: "" }),
  ];
}

/** Without an origin or a date, the tags that need it are left out. */
function entry(
  site: Site,
  id: Id,
  { version, hash, date, content }: ClaimVersion,
  { abstract, modified }: { readonly abstract: string; readonly modified: string },
): readonly HeadTag[] {
  const { urls, title, debate } = site;
  const address = urls.hasOrigin ? urls.canonical(urls.version(id, version)) : "";
  const licence = debate.map.licence?.url ?? "";
  return [
    ...link("cite-as", address),
    ...link("license", licence),
    ...claimSignposts(site),
    ...meta("z:itemType", "encyclopediaArticle"),
    ...meta("DC.title", content.sentence),
    ...meta("DC.creator", zoteroName({ kind: "literal", literal: words.site.map.contributors(title) })),
    ...debate.map.editors.flatMap(({ name }) => meta("bib:editors", zoteroName(name))),
    ...meta("DCTERMS.issued", date),
    ...meta("DCTERMS.modified", modified),
    ...meta("PRISM.publicationName", title),
    ...meta("DC.publisher", title),
    ...meta("bibo:edition", version),
    ...meta("DC.language", debate.map.language),
    ...meta("DC.rights", licence),
    ...meta("DCTERMS.abstract", abstract),
    // Zotero prefers the page's shortened description to DCTERMS.abstract.
    ...meta("eprints.abstract", abstract),
    ...meta("DC.description", words.site.identity(id, hash)),
    ...meta("eprints.official_url", address),
  ];
}

/**
 * Links from a version to the others, with the relations of RFC 5829. A claim may return to an earlier version, so a version may have
 * several predecessors and successors.
 */
function versionLinks({ urls }: Site, claim: ClaimHistory, { hash }: ClaimVersion): readonly HeadTag[] {
  const now = urls.canonical(urls.claim(claim.id));
  const changed = claim.changes.filter((change) => change.kind === "changed");
  const before = changed.filter(({ after }) => after.hash === hash).map((change) => change.before);
  const after = changed.filter((change) => change.before.hash === hash).map((change) => change.after);
  const each = (rel: string, versions: readonly ClaimVersion[]): readonly HeadTag[] =>
    [...new Set(versions.map(({ version }) => version))].flatMap((version) =>
      link(rel, urls.canonical(urls.version(claim.id, version))),
    );
  return [
    ...link("latest-version", now),
    ...link("version-history", `${now}#history`),
    ...each("predecessor-version", before),
    ...each("successor-version", after),
  ];
}
