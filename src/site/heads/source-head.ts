import type { SourceRecord } from "../../model.ts";
import { downloadsOf } from "../views/cite-view.ts";
import type { Site } from "../site.ts";
import { sourceUrl, webUrl } from "../addresses/source-url.ts";
import { link, meta, type HeadTag } from "./head-tag.ts";
import { zoteroName } from "./zotero-name.ts";

/** Zotero's item types for those of CSL. */
const itemTypes: Readonly<Record<string, string>> = {
  article: "preprint",
  "article-journal": "journalArticle",
  "article-magazine": "magazineArticle",
  "article-newspaper": "newspaperArticle",
  bill: "bill",
  book: "book",
  broadcast: "podcast",
  chapter: "bookSection",
  dataset: "dataset",
  "entry-encyclopedia": "encyclopediaArticle",
  interview: "interview",
  legislation: "statute",
  manuscript: "manuscript",
  motion_picture: "videoRecording",
  "paper-conference": "conferencePaper",
  post: "forumPost",
  "post-weblog": "blogPost",
  report: "report",
  software: "computerProgram",
  speech: "presentation",
  thesis: "thesis",
};

/** The tag under which Zotero looks for the makers of a work where they aren't called authors: its kinds of creators by item type. */
const creatorTags: Readonly<Record<string, string>> = {
  bill: "z:sponsors",
  computerProgram: "z:programmers",
  interview: "z:interviewees",
  podcast: "z:podcasters",
  presentation: "z:presenters",
  videoRecording: "z:directors",
};

/** What a source's page says to reference managers: the work's own facts, as a library's catalogue does. */
export function sourceHead(site: Site, source: SourceRecord): readonly HeadTag[] {
  const { names, fields } = source;
  const itemType = itemTypes[source.type.value] ?? "webpage";
  const creatorTag = creatorTags[itemType] ?? "";
  const people = (tag: string, role: string): readonly HeadTag[] =>
    (names[role] ?? []).flatMap((name) => meta(tag, zoteroName(name)));
  const text = (tag: string, ...variables: readonly string[]): readonly HeadTag[] =>
    meta(tag, variables.map((variable) => fields[variable] ?? "").find((value) => value !== "") ?? "");
  const identifier = (kind: "DOI" | "ISBN"): readonly HeadTag[] =>
    (fields[kind] ?? "") === "" ? [] : meta("DC.identifier", `${kind} ${fields[kind] ?? ""}`);
  return [
    ...downloadsOf(site, `sources/${source.id}`).flatMap(({ url, type }) => link("describedby", url, type)),
    ...meta("z:itemType", itemType),
    ...meta("DC.title", source.title.value),
    ...(itemType === "interview" ? [] : people("DC.creator", "author")),
    ...(creatorTag === "" ? [] : people(creatorTag, "author")),
    ...people("z:interviewers", "interviewer"),
    ...people("bib:editors", "editor"),
    ...meta("DCTERMS.issued", source.dates["issued"] ?? ""),
    ...text("DC.publisher", "publisher"),
    ...text("PRISM.publicationName", "container-title"),
    ...text("PRISM.volume", "volume"),
    ...text("PRISM.number", "issue", "number"),
    ...text("bib:pages", "page"),
    ...text("DC.language", "language"),
    ...identifier("DOI"),
    ...identifier("ISBN"),
    ...text("DCTERMS.abstract", "abstract"),
    ...meta("eprints.official_url", webUrl(fields["URL"] ?? "") ?? sourceUrl(source) ?? ""),
  ];
}
