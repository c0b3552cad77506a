import type { Id } from "../../claims/model/index.ts";
import type { Site } from "../site.ts";
import { words } from "../../words/words.ts";
import { guidePages } from "../addresses/routes.ts";
import { contactLink, type ContactLink } from "../../text/contact-link.ts";
import { memoize } from "../../text/memoize.ts";
import type { Repository } from "../settings.ts";

/** The main navigation on the page at `path`. */
export function navigation({ urls, debate }: Site, path: string) {
  const names = words.site.navigation;
  return [
    { name: names.map, url: urls.map },
    ...(debate.tours.length === 0 ? [] : [{ name: names.tours, url: urls.tours }]),
    { name: names.questions, url: urls.questions },
    { name: names.disagreements, url: urls.disagreements },
    { name: names.people, url: urls.people },
    { name: names.sources, url: urls.sources },
    { name: names.about, url: urls.about },
    { name: names.contribute, url: urls.contributeForm, folder: urls.contribute },
  ].map(({ name, url, folder = url }) => ({
    name,
    url,
    /** Whether it is something to do rather than a page to read. */
    isAction: folder !== url,
    /** The value of `aria-current`: "page" for the page itself, "true" for a page under it. */
    current: url === path ? ("page" as const) : path.startsWith(folder) ? ("true" as const) : undefined,
  }));
}

/** The title and page of a debate; null for an unknown id. */
export function debateLink({ debate, urls }: Site, id: Id) {
  const title = debate.debates.find((one) => one.id === id)?.title.value;
  return title === undefined ? null : { name: title, url: urls.debate(id) };
}

/** Whether the page at `path` is a map, which has a search and a display of claims of its own. */
export function hasOwnSearch({ urls, debate }: Site, path: string): boolean {
  return path === urls.map || debate.debates.some(({ id }) => path === urls.debate(id));
}

/** The path of every page that also has a Markdown form, at `<path>index.md`: questions, lists, people, tours, guides and the map's own pages. */
export const pagesInMarkdown = memoize(({ debate, urls }: Site): ReadonlySet<string> => {
  const { pages, people, questions, tours } = debate;
  return new Set([
    urls.home,
    urls.questions,
    ...questions.map(({ id }) => urls.question(id)),
    urls.people,
    ...people.map(({ id }) => urls.person(id)),
    ...(tours.length === 0 ? [] : [urls.tours, ...tours.map(({ id }) => urls.tour(id))]),
    ...guidePages().map((page) => urls.path(page)),
    ...pages.map(({ id }) => urls.page(id)),
  ]);
});

/** The address of the Markdown form of the page at a path; for the page of a claim, that of its question. Null for a page without one. */
export function markdownAddress(site: Site, path: string): string | null {
  const { urls, debate } = site;
  if (pagesInMarkdown(site).has(path)) return `${path}index.md`;
  const [, id = ""] = /^claims\/([^/]+)\/$/.exec(path.slice(urls.base.length)) ?? [];
  const question = debate.claim.get(id)?.question ?? null;
  return question === null ? null : `${urls.question(question)}index.md`;
}

/**
 * The address at which GitHub offers to edit a file of the claims folder, whose path begins with that folder's name; null without a
 * known repository on GitHub.
 */
export function editUrl(site: Site, path: string): string | null {
  const repository = onGithub(site);
  if (repository === null) return null;
  const { url, branch, claimsPath } = repository;
  return `${url}/edit/${branch}/${claimsPath}${path.replace(/^[^/]*\//, "")}`;
}

/** The repository of the map if it is on GitHub, whose forms and comments pages speak of; otherwise null. */
export function onGithub({ repository }: Pick<Site, "repository">): Repository | null {
  return repository !== null && /^https:\/\/github\.com\//.test(repository.url) ? repository : null;
}

/** To whom a proposal can be given without an account on GitHub: the contact, or a repository elsewhere. Null if the map names neither. */
export function receiverOf(site: Site): ContactLink | null {
  const { map } = site.debate;
  return contactLink(map.contact) ?? (onGithub(site) ? null : contactLink(site.repository?.url ?? ""));
}
