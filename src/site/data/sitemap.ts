import { max } from "d3";
import type { Id, PartialDate } from "../../claims/model/index.ts";
import type { Site } from "../site.ts";

/** The sitemap as XML: see https://www.sitemaps.org/protocol.html. Its addresses must be full ones, so it needs the origin. Ids and paths need no escaping. */
export function sitemap(site: Site, paths: readonly string[]): string {
  const days = lastModified(site);
  const entries = paths.map((path) => {
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

/**
 * The day of the last change of each page, by its path, where the history has one. The page of a claim or question changes with it
 * and with the claims that it links to; pages that list everything change with any claim.
 */
function lastModified({ debate, history, urls }: Site): ReadonlyMap<string, PartialDate> {
  const ownDays = new Map<Id, PartialDate>([
    ...debate.claims.map(({ id }) => [id, history.modified(id)] as const),
    ...debate.questions.map(({ id }) => [id, history.questionChangesOf(id)[0]?.date ?? ""] as const),
  ]);
  const newest = (ids: readonly Id[]): PartialDate => max(ids, (id) => ownDays.get(id)) ?? "";
  const around = (id: Id): readonly Id[] => [
    id,
    ...(debate.linksTo.get(id) ?? []).map(({ from }) => from),
    ...(debate.linksFrom.get(id) ?? []).map(({ to }) => to),
  ];
  const anything = history.changes.find(({ date }) => date !== "")?.date ?? "";
  const lists = [urls.home, urls.map, urls.questions, urls.claims, urls.changes];
  const days: readonly (readonly [path: string, day: PartialDate])[] = [
    ...lists.map((path) => [path, anything] as const),
    ...debate.debates.map(({ id }) => [urls.debate(id), anything] as const),
    ...debate.questions.map(({ id }) => [urls.question(id), newest(around(id))] as const),
    ...debate.claims.map(({ id }) => [urls.claim(id), newest(around(id))] as const),
  ];
  return new Map(days.filter(([, day]) => day !== ""));
}
