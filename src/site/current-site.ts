import { currentClaims } from "./compilation.ts";
import { readSettings } from "./settings.ts";
import { makeSite, type Site } from "./site.ts";

/** The site at this moment. In development it changes with the claims. */
export function currentSite(): Site {
  const { debate, evaluation, history } = currentClaims();
  return makeSite(debate, evaluation, readSettings(process.env), history);
}

/** The site that pages and components pass to view models. In development this module is reloaded when the claims change. */
export const site: Site = currentSite();
