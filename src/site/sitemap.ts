import type { Site } from "./site.ts";

/** Pages that are the same for every debate. */
const fixedPages = [
  "",
  "map/",
  "questions/",
  "claims/",
  "sources/",
  "people/",
  "about/",
  "about/reading/",
  "about/balance/",
  "about/coverage/",
  "about/data/",
  "contribute/",
  "contribute/rules/",
];

/** Every page that search engines may list, as paths of ours; tombstones and redirects are not among them. */
export function pagesOf({ debate, urls }: Site): readonly string[] {
  return [
    ...fixedPages.map(urls.path),
    ...debate.debates.map(({ id }) => urls.debate(id)),
    ...debate.questions.map(({ id }) => urls.question(id)),
    ...debate.claims.map(({ id }) => urls.claim(id)),
    ...debate.sources.map(({ id }) => urls.source(id)),
    ...debate.people.map(({ id }) => urls.person(id)),
  ];
}

/** See https://www.sitemaps.org/protocol.html: addresses in it are full ones, so it needs the origin. Ids and paths need no escaping. */
export function sitemap(site: Site): string {
  const entries = pagesOf(site).map((path) => `<url><loc>${site.urls.canonical(path)}</loc></url>`);
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...entries,
    `</urlset>`,
    "",
  ].join("\n");
}
