import { guidePages } from "../addresses/routes.ts";
import { memoize } from "../../text/memoize.ts";
import type { Site } from "../site.ts";

/** The path of every page that also has a Markdown form, at `<path>index.md`. */
export const pagesInMarkdown = memoize((site: Site): ReadonlySet<string> => new Set(findPages(site)));

function findPages({ debate, urls }: Site): readonly string[] {
  return [
    urls.home,
    urls.questions,
    ...debate.questions.map(({ id }) => urls.question(id)),
    urls.people,
    ...debate.people.map(({ id }) => urls.person(id)),
    ...(debate.tours.length === 0 ? [] : [urls.tours, ...debate.tours.map(({ id }) => urls.tour(id))]),
    ...guidesOf({ debate, urls }),
  ];
}

/** The guides, and the pages of the map's own: texts whose Markdown form is made of their HTML. */
export function guidesOf({ debate, urls }: Pick<Site, "debate" | "urls">): readonly string[] {
  return [...new Set([...guidePages().map((page) => urls.path(page)), ...debate.pages.map(({ id }) => urls.page(id))])];
}

/**
 * The address of the Markdown form of the page at a path; for the page of a claim, its place in that of its question. Null for a page
 * without one.
 */
export function markdownAddress(site: Site, path: string): string | null {
  const { urls, debate } = site;
  if (pagesInMarkdown(site).has(path)) return `${path}index.md`;
  const [, id = ""] = /^claims\/([^/]+)\/$/.exec(path.slice(urls.base.length)) ?? [];
  const question = debate.claim.get(id)?.question ?? null;
  return question === null ? null : `${urls.question(question)}index.md#${id}`;
}
