import { currentSite, shownSettings, whenShown } from "./compilation.ts";
import type { Site } from "./site.ts";

/**
 * The site that pages and components pass to view models. In development this module is reloaded when the claims change; a process may
 * build several sites. Only what Vite loads can import it; other modules ask `currentSite` with their settings.
 */
export let site: Site = currentSite(shownSettings());

whenShown(() => {
  site = currentSite(shownSettings());
});
