import type { Place } from "./place.ts";

/**
 * Returns a function that names the place that is shown, in the heading of the page and in the title of its window. `map` is the
 * name of the whole map.
 */
export function pageTitle(heading: Element | null, map: string): (place: Place, name: string) => void {
  // The page is served with the title "heading · site".
  const site = document.title.slice(heading?.textContent.length ?? 0);
  return ({ level }, name) => {
    const shown = level === 0 ? map : name;
    heading?.replaceChildren(shown);
    document.title = `${shown}${level > 1 ? ` · ${map}` : ""}${site}`;
  };
}
