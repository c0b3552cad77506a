import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { extent } from "d3";
import { citable, type Citable, type CitationFormat, formats } from "../../cite/index.ts";
import { type KnownClaim, type KnownDebate, knownRelation } from "../../contribute/propose/form-context.ts";
import { worksNamed } from "../../contribute/write/work-in-text.ts";
import { schemaFolder } from "../../contribute/write/modeline.ts";
import { writeVocabulary } from "../../exchange/index.ts";
import { writeLedger } from "../../versions/index.ts";
import { books } from "../books/books.ts";
import { writeEpub } from "../books/write-epub.ts";
import { claimOembed } from "../refs/embed.ts";
import { filesOfParts, mapFiles as exchangeFiles } from "../views/downloads-view.ts";
import { feed, hasFeed, wholeMap } from "../history/feed.ts";
import { scopedFeeds } from "../history/scoped-feeds.ts";
import { llmsTxt } from "../markdown/llms-txt.ts";
import { citableClaim } from "../refs/citable-claim.ts";
import { publishedClaims } from "../refs/published-addresses.ts";
import type { Site } from "../site.ts";
import { shippedGraph } from "../standing/labellings.ts";
import { stanceFiles } from "../standing/stance-file.ts";
import { previewFiles } from "../views/link-preview.ts";
import { fullName, yearOf } from "../in-words.ts";
import { annotationPage } from "./annotations.ts";
import { claimFile, debateData } from "./claim-data.ts";
import { mapFiles, mapFolder } from "./map-files.ts";
import { recordFiles } from "./record-files.ts";
import { jsonSchemas } from "./schema.ts";
import { searchFiles } from "./search-files.ts";
import { wallMapFiles } from "./wall-map-files.ts";

/** A file of the site other than a page. Its content is made on demand, since there are several for each claim. */
export interface DataFile {
  /** Under the base path: `claims/<id>.json`. */
  readonly path: string;
  readonly contentType: string;
  readonly write: () => string | Uint8Array | Promise<string | Uint8Array>;
}

/** The files that are named after their content, by folder: those of the search, and those that the map loads. */
export const filesNamedAfterContent = (site: Site) => [
  {
    folder: "map/search/",
    make: () => searchFiles(site).map(({ path, text }) => asJson(`map/search/${path}`, () => text)),
  },
  {
    folder: "map/data/",
    make: () => mapFiles(site).map(({ path, text }) => asJson(mapFolder(site) + path, () => text)),
  },
];

/** The files that are made of more than the debate: what the form knows of the map, its colours and its logo. `mapText` is the text of map.yaml. */
export const filesOfFolder = (site: Site, claimsFolder: string, mapText: string): readonly DataFile[] => [
  asJson("contribute/debate.json", () => JSON.stringify(knownDebate(site, mapText))),
  ...customFiles(site, claimsFolder),
];

/**
 * Every other file that the site offers besides pages and images, but for the sitemap and the Markdown form of guides, which are made
 * of the pages.
 */
export function dataFiles(site: Site): readonly DataFile[] {
  const { urls } = site;
  const sitemap = urls.hasOrigin ? `Sitemap: ${urls.canonical(urls.path("sitemap.xml"))}\n` : "";
  const published = publishedClaims(site);
  return [
    asJson("map.json", () => indented(debateData(site))),
    asJson("versions.json", () =>
      writeLedger(site.history.claims.values(), site.debate.map.title, site.history.published),
    ),
    dataFile("annotations.jsonld", "application/ld+json", () => indented(annotationPage(site))),
    ...citationFiles(site),
    ...[...exchangeFiles(site), ...filesOfParts(site)].map(({ path, format, written }) =>
      dataFile(path, format.mediaType, () => written().text),
    ),
    ...wallMapFiles(site),
    ...bookFiles(site),
    // What only pages of the site read has no spaces.
    ...[...previewFiles(site)].map(([file, of]) => asJson(`previews/${file}.json`, () => JSON.stringify(of()))),
    asJson("map/standing.json", () => JSON.stringify(shippedGraph(site))),
    ...[...stanceFiles(site)].map(([shard, of]) => asJson(`map/stances/${shard}.json`, () => JSON.stringify(of()))),
    dataFile("robots.txt", "text/plain", () => `User-agent: *\nAllow: /\n${sitemap}`),
    ...[...(hasFeed(site) ? [wholeMap(site)] : []), ...scopedFeeds(site)].map((scope) =>
      dataFile(scope.self.slice(urls.base.length), "application/atom+xml", () => feed(site, scope)),
    ),
    // Under every id that a claim ever had.
    ...published.map((each) => asJson(`claims/${each.published}.json`, () => indented(claimFile(site, each.id)))),
    ...recordFiles(site).map(({ path, make }) => asJson(path, () => indented(make()))),
    ...jsonSchemas().map(({ path, schema }) =>
      asJson(path, () => indented({ $id: urls.canonical(urls.path(path)), ...schema })),
    ),
    dataFile("vocabulary.ttl", "text/turtle", () => writeVocabulary(urls.canonical(urls.home))),
    dataFile("llms.txt", "text/plain; charset=utf-8", () => llmsTxt(site)),
    // Other sites need full addresses to show a card.
    ...(urls.hasOrigin ? published : []).map((each) =>
      asJson(`embed/claims/${each.published}.json`, () =>
        indented(claimOembed(site, each.id, site.history.current(each.id).content.sentence)),
      ),
    ),
  ];
}

function dataFile(path: string, contentType: string, write: DataFile["write"]): DataFile {
  return { path, contentType, write };
}

const asJson = (path: string, write: () => string): DataFile => dataFile(path, "application/json", write);

/** For people too. */
const indented = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

/** What the form for a new claim needs to know of the map. `mapText` is the text of map.yaml, which has the path of the schemas. */
export function knownDebate({ debate }: Pick<Site, "debate">, mapText: string): KnownDebate {
  return {
    root: debate.map.path.split("/")[0] ?? "claims",
    schemas: schemaFolder(mapText),
    debates: debate.debates.map(({ id }) => id),
    questions: debate.questions.map(({ id, path, sentence }) => [id, path, sentence.value]),
    claims: debate.claims.map(({ id, path, sentence, role, relations }): KnownClaim => [
      id,
      path,
      sentence.value,
      role,
      relations.map(knownRelation),
    ]),
    aliases: (["claim", "question", "source", "person"] as const).flatMap((kind) =>
      [...debate.aliases[kind]].map(([former, present]) => [kind, former, present] as const),
    ),
    retired: debate.retired.map(({ id, path, sentence }) => [id, path, sentence.value]),
    sources: debate.sources.map(({ id, type, title, dates, fields, arxiv }) => {
      const [first = "", last = ""] = extent(Object.values(dates), yearOf);
      return [id, type.value, title.value, first, last, [...worksNamed({ ...fields, arxiv })].join(" ")];
    }),
    people: debate.people.map(({ id, name }) => [id, fullName(name)]),
  };
}

/** What makes a site its author's own: its colours as a style sheet, and its logo from the claims folder. */
export function customFiles(site: Site, claimsFolder: string): readonly DataFile[] {
  const { accent, logo } = site.debate.map;
  const logoType = logo?.value.endsWith(".svg") ? "image/svg+xml" : "image/png";
  const sheet = accent && `html:root {\n  --accent: light-dark(${accent.light}, ${accent.dark});\n}\n`;
  return [
    ...(sheet === null ? [] : [dataFile("theme.css", "text/css; charset=utf-8", () => sheet)]),
    ...(logo === null ? [] : [dataFile(logo.value, logoType, () => readFile(join(claimsFolder, logo.value)))]),
  ];
}

/** The books, those of a debate or question also under its former ids. */
const bookFiles = (site: Site): readonly DataFile[] =>
  books(site).flatMap((book) => {
    const aliases = [site.debate.question.get(book.id), site.debate.debates.find(({ id }) => id === book.id)];
    const names = aliases.flatMap((record) => record?.aliases ?? []).map(({ value }) => value);
    return [book.id, ...names].map((name) =>
      dataFile(book.path.replace(`/${book.id}.`, `/${name}.`), "application/epub+zip", () => writeEpub(site, book)),
    );
  });

/** All claims and all sources of the map, each as one file a format. */
function citationFiles(site: Site): readonly DataFile[] {
  const { claims, sources, map } = site.debate;
  const files = (name: string, works: () => readonly Citable[], of: readonly CitationFormat[]) =>
    of.map(({ ending, mediaType, write }) => dataFile(name + ending, mediaType, () => write(works())));
  const linked = formats.filter(({ offeredAs }) => offeredAs === "link");
  const offered = formats.filter(({ offeredAs }) => offeredAs === "link" || offeredAs === "file");
  return [
    ...files("sources", () => sources.map((source) => citable(source, map.language)), offered),
    ...files("claims", () => claims.map(({ id }) => citableClaim(site, id, site.history.current(id))), linked),
  ];
}
