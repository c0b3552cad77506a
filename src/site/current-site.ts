import { currentSite, shownSettings } from "./compilation.ts";
import type { Site } from "./site.ts";

/**
 * The site that pages and components pass to view models. Each build loads this module anew, and the dev server when the claims change.
 * Only what Vite loads can import it; other modules ask `currentSite` with their settings.
 */
export const site: Site = currentSite(shownSettings());
