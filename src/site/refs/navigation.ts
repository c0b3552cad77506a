import type { Site } from "../site.ts";
import { words } from "../../words/words.ts";

export interface NavigationLink {
  readonly name: string;
  readonly url: string;
  /** The value of `aria-current`: "page" for the page itself, "true" for a page under it. */
  readonly current: "page" | "true" | undefined;
}

/** The main navigation on the page at `path`. */
export function navigation({ urls, debate }: Site, path: string): readonly NavigationLink[] {
  const names = words.site.navigation;
  return [
    { name: names.map, url: urls.map },
    ...(debate.tours.length === 0 ? [] : [{ name: names.tours, url: urls.tours }]),
    { name: names.questions, url: urls.questions },
    { name: names.claims, url: urls.claims },
    { name: names.people, url: urls.people },
    { name: names.sources, url: urls.sources },
    { name: names.about, url: urls.about },
    { name: names.contribute, url: urls.contribute },
  ].map((link) => ({
    ...link,
    current: link.url === path ? "page" : path.startsWith(link.url) ? "true" : undefined,
  }));
}

/** Whether the page at `path` is a map, which has a search and a display of claims of its own. */
export function hasOwnSearch({ urls, debate }: Site, path: string): boolean {
  return path === urls.map || debate.debates.some(({ id }) => path === urls.debate(id));
}
