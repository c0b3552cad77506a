import { currentClaims } from "./compilation.ts";
import { readSettings } from "./settings.ts";
import { makeSite, type Site } from "./site.ts";

/** The site as it is at this moment: in development it changes with the claims. */
export function currentSite(): Site {
  const { debate, evaluation, history } = currentClaims();
  return makeSite(debate, evaluation, readSettings(process.env), history);
}

/** What pages and components hand to the view models. In development this module is loaded anew when the claims change. */
export const site: Site = currentSite();
