import type { Debate, Evaluation, History } from "../claims/model/index.ts";
import { presentHistory } from "../versions/index.ts";
import { webUrl } from "./addresses/source-url.ts";
import { commandsFor } from "./commands.ts";
import { repositoryOf, type Repository, type Settings } from "./settings.ts";
import { siteHistory, type SiteHistory } from "./site-history.ts";
import { makeUrls, type Urls } from "./addresses/urls.ts";
import { words } from "../words/words.ts";

/** Everything that pages show. View models take it as their first argument; it doesn't depend on the current page. */
export interface Site {
  readonly debate: Debate;
  readonly evaluation: Evaluation;
  readonly urls: Urls;
  readonly title: string;
  readonly repository: Repository | null;
  readonly history: SiteHistory;
  /** Puts into a text the commands that work for the people who maintain the map. */
  readonly withCommands: (text: string) => string;
}

/**
 * Makes a site of a compiled debate. Without a history, each claim has only its present version. `claimsPath` is the path of the claims
 * folder in its repository.
 */
export function makeSite(
  debate: Debate,
  evaluation: Evaluation,
  settings: Settings,
  history: History = presentHistory(debate, "asked"),
  claimsPath = "claims/",
): Site {
  const origin = settings.origin ?? originOf(debate.map.url) ?? settings.hostOrigin;
  return {
    debate,
    evaluation,
    urls: makeUrls(settings.base, origin),
    title: debate.map.title || words.site.map.untitled,
    repository: repositoryOf(settings, debate.map, claimsPath),
    history: siteHistory(history),
    withCommands: commandsFor(settings.claimsFolder),
  };
}

function originOf(address: string): string | null {
  const url = webUrl(address);
  return url ? new URL(url).origin : null;
}
