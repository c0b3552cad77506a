import type { SourceRecord } from "../../claims/model/index.ts";
import { cslJson } from "../../cite/index.ts";
import type { Site } from "../site.ts";
import { sourceUrl, webUrl } from "../addresses/source-url.ts";
import { link, meta, type HeadTag } from "./head-tag.ts";
import { sourceSignposts } from "./signposts.ts";
import { zoteroFields, zoteroName, zoteroTypes } from "./zotero.ts";

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
    ...sourceSignposts(site, source),
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
    }),
  ];
}
