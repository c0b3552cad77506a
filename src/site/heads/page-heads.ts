import { type LinkedData, workType } from "./linked-data.ts";
import type { ClaimHistory, ClaimVersion, Id, SourceRecord, Debate } from "../../claims/model/index.ts";
import type { Site } from "../site.ts";
import { zoteroName, zoteroFields, zoteroTypes } from "./zotero.ts";
import { words } from "../../words/words.ts";
import { cslJson } from "../../cite/index.ts";
import { sourceUrl, webUrl, doiUrl } from "../addresses/source-url.ts";
import { compareText } from "../../text/order.ts";
import { memoize } from "../../text/memoize.ts";
import { fullName } from "../in-words.ts";

/** One element of a page's head. */
export type HeadTag =
  | { readonly kind: "meta"; readonly name: string; readonly content: string }
  | { readonly kind: "link"; readonly rel: string; readonly href: string; readonly type?: string };

/** A meta element; none if its content is empty. */
function meta(name: string, content: string): readonly HeadTag[] {
  return content === "" ? [] : [{ kind: "meta", name, content }];
}

/** A link element; none without an address. */
function link(rel: string, href: string, type = ""): readonly HeadTag[] {
  return href === "" ? [] : [{ kind: "link", rel, href, ...(type === "" ? {} : { type }) }];
}

/** JSON-LD as text for a script element: nothing in it can end that element, and empty values are left out. */
export function jsonLd(data: LinkedData): string {
  return JSON.stringify(data, (_, value: unknown) => (isEmpty(value) ? undefined : value)).replaceAll("<", "\\u003c");
}

function isEmpty(value: unknown): boolean {
  return value === "" || value === null || (Array.isArray(value) && value.length === 0);
}

/** The head of a claim's page for reference managers. They read it as an entry of an encyclopedia, in its present version. */
export function claimHead(site: Site, id: Id, version: ClaimVersion, abstract: string): readonly HeadTag[] {
  const history = site.history.claims.get(id);
  return [
    ...link("describedby", site.urls.data("claim", id), "application/json"),
    ...(history ? versionLinks(site, history, version) : []),
    ...entry(site, id, version, { abstract, modified: site.history.modified(id) }),
  ];
}

/** The head of the page of a version. */
export function versionHead(site: Site, claim: ClaimHistory, version: ClaimVersion): readonly HeadTag[] {
  return [
    ...link("alternate", site.urls.data("claim", claim.id), "application/json"),
    ...versionLinks(site, claim, version),
    ...entry(site, claim.id, version, { abstract: "", modified: "" }),
  ];
}

const schema = "https://schema.org/";

/** The type, author and facts of a claim's page: see https://signposting.org. Without an origin or a date, the tags that need it are left out. */
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
    ...link("type", `${schema}WebPage`),
    ...link("type", `${schema}Claim`),
    ...link("author", urls.canonical(urls.about)),
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

/** By Zotero's item type: the tag for the creators of a work, where Zotero doesn't call them authors. */
const creatorTags: Readonly<Record<string, string>> = {
  artwork: "z:artists",
  audioRecording: "z:performers",
  bill: "z:sponsors",
  computerProgram: "z:programmers",
  interview: "z:interviewees",
  map: "z:cartographers",
  patent: "z:inventors",
  podcast: "z:podcasters",
  presentation: "z:presenters",
  videoRecording: "z:directors",
};

/** Item types for which Zotero uses the name of our site if the page names none. Before 2022 it treated preprints as web pages. */
const onSites: ReadonlySet<string> = new Set(["blogPost", "newspaperArticle", "preprint", "webpage"]);

/** White space keeps a field empty that Zotero would otherwise fill with facts of our page rather than the work. */
const nothing = " ";

/** The head of a source's page for reference managers: the facts of the work, as in a library's catalogue. */
export function sourceHead(site: Site, source: SourceRecord): readonly HeadTag[] {
  const { names, fields, arxiv } = source;
  const itemType = zoteroTypes[source.type.value] ?? "webpage";
  const creatorTag = creatorTags[itemType] ?? "";
  const people = (tag: string, role: string): readonly HeadTag[] =>
    (names[role] ?? []).flatMap((name) => meta(tag, zoteroName(name)));
  const field = (variable: string): string => fields[variable] ?? "";
  const identifier = (kind: "DOI" | "ISBN"): readonly HeadTag[] =>
    field(kind) === "" ? [] : meta("DC.identifier", `${kind} ${field(kind)}`);
  const container = field("container-title");
  const isOnUnnamedSite = container === "" && onSites.has(itemType);
  const isPreprint = itemType === "preprint";
  return [
    ...link("describedby", site.urls.sourcesData, cslJson.mediaType),
    // One cites the work, by its DOI, rather than the page.
    ...link("cite-as", doiUrl(source) ?? ""),
    ...link("type", `${schema}AboutPage`),
    ...link("type", schema + workType(source.type.value)),
    ...authorsOf(site, source).flatMap((address) => link("author", address)),
    ...meta("z:itemType", itemType),
    ...meta("DC.title", source.title.value),
    ...(itemType === "interview" ? [] : people("DC.creator", "author")),
    ...(creatorTag === "" ? [] : people(creatorTag, "author")),
    ...people("z:interviewers", "interviewer"),
    ...people("bib:editors", "editor"),
    ...people("z:translators", "translator"),
    ...meta("DCTERMS.issued", source.dates["issued"] ?? ""),
    ...meta("DC.publisher", field("publisher")),
    ...meta("PRISM.publicationName", container || (isOnUnnamedSite ? field("publisher") || nothing : "")),
    ...meta("PRISM.volume", field("volume")),
    ...meta("PRISM.number", field("issue") || field("number")),
    ...meta("bibo:edition", field("edition")),
    ...meta("bib:pages", field("page")),
    ...meta("DC.language", field("language")),
    ...identifier("DOI"),
    ...identifier("ISBN"),
    ...meta("DCTERMS.abstract", field("abstract")),
    ...meta("eprints.abstract", field("abstract") || nothing),
    ...meta("eprints.official_url", webUrl(field("URL")) ?? sourceUrl(source) ?? ""),
    ...meta("z:archiveID", isPreprint && arxiv !== "" ? `arXiv:${arxiv}` : ""),
    ...zoteroFields(itemType, {
      "container-title": container,
      "collection-title": field("collection-title"),
      publisher: isOnUnnamedSite ? "" : field("publisher"),
      "publisher-place": field("publisher-place"),
      volume: field("volume"),
      issue: field("issue"),
      number: field("number"),
      edition: field("edition"),
      ISBN: field("ISBN"),
      issued: itemType === "podcast" ? (source.dates["issued"] ?? "") : "",
      arXiv: isPreprint ? "" : arxiv,
    }).flatMap(([tag, value]) => meta(tag, value)),
  ];
}

/** The addresses of authors: people on the map with the same name, who are cited from this work. */
function authorsOf({ debate }: Site, { id, names }: SourceRecord): readonly string[] {
  const authors = [...new Set((names["author"] ?? []).map(fullName))].flatMap(
    (name) => peopleNamed(debate).get(name) ?? [],
  );
  return authors
    .toSorted((a, b) => compareText(a.id, b.id))
    .flatMap(({ id: person, orcid, wikidata }) => {
      const isCited = debate.holdings.get(person)?.some(({ stance }) => stance.source.value === id) ?? false;
      if (!isCited) return [];
      if (orcid !== "") return [`https://orcid.org/${orcid}`];
      return wikidata === "" ? [] : [`https://www.wikidata.org/entity/${wikidata}`];
    });
}

const peopleNamed = memoize(({ people }: Debate) => Map.groupBy(people, ({ name }) => fullName(name)));
