import { fixedPages } from "../addresses/fixed-pages.ts";
import { claimIndex } from "../views/indexes.ts";
import type { Site } from "../site.ts";
import { lastModified } from "./last-modified.ts";
import { viewChangesOfMind } from "../views/changes-of-mind.ts";
import { pairsOf } from "../standing/pairs.ts";

/** The path of every page that search engines may list; without tombstones and redirects. */
export function listedPages(site: Site): readonly string[] {
  const { debate, urls } = site;
  return [
    ...fixedPages.map((page) => urls.path(page)),
    ...claimIndex(site)
      .slice(1)
      .map(({ url }) => url),
    ...debate.pages.map(({ id }) => urls.page(id)),
    ...(viewChangesOfMind(site).people.length === 0 ? [] : [urls.path("changes-of-mind/")]),
    ...(debate.tours.length === 0 ? [] : [urls.tours, ...debate.tours.map(({ id }) => urls.tour(id))]),
    ...debate.debates.map(({ id }) => urls.debate(id)),
    ...debate.questions.map(({ id }) => urls.question(id)),
    ...debate.claims.map(({ id }) => urls.claim(id)),
    ...debate.sources.map(({ id }) => urls.source(id)),
    ...debate.people.map(({ id }) => urls.person(id)),
    ...pairsOf(site).map(({ one, other }) => urls.pair(one, other)),
  ];
}

/** The sitemap as XML: see https://www.sitemaps.org/protocol.html. Its addresses must be full ones, so it needs the origin. Ids and paths need no escaping. */
export function sitemap(site: Site): string {
  const days = lastModified(site);
  const entries = listedPages(site).map((path) => {
    const day = days.get(path);
    const modified = day === undefined ? "" : `<lastmod>${day}</lastmod>`;
    return `<url><loc>${site.urls.canonical(path)}</loc>${modified}</url>`;
  });
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...entries,
    `</urlset>`,
    "",
  ].join("\n");
}
