import type { AstroUserConfig } from "astro";
import { currentClaims, showSite } from "../site/compilation.ts";
import type { Settings } from "../site/settings.ts";
import { devFiles } from "./dev-files.ts";
import { pagesConfig } from "./pages-config.ts";
import { watchClaims } from "./watch-claims.ts";

/** How Astro serves a map. */
export function siteConfig(settings: Settings): AstroUserConfig {
  showSite(settings);
  const tag = (): string => currentClaims(settings).debate.map.language;
  return pagesConfig(settings, tag, [watchClaims(settings), devFiles(settings)]);
}
