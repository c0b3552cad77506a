import type { Site } from "../site.ts";

export interface NavigationLink {
  readonly name: string;
  readonly url: string;
  /** What `aria-current` says of it: the page itself, a page under it, or nothing. */
  readonly current: "page" | "true" | undefined;
}

/** The main navigation as it looks from the page at `path`. */
export function navigation({ urls }: Site, path: string): readonly NavigationLink[] {
  return [
    { name: "Map", url: urls.map },
    { name: "Questions", url: urls.questions },
    { name: "Claims", url: urls.claims },
    { name: "People", url: urls.people },
    { name: "Sources", url: urls.sources },
    { name: "About", url: urls.about },
    { name: "Contribute", url: urls.contribute },
  ].map((link) => ({
    ...link,
    current: link.url === path ? "page" : path.startsWith(link.url) ? "true" : undefined,
  }));
}
