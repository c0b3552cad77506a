import { unlistedPages } from "../addresses/fixed-pages.ts";
import { changesPages, changesUrl } from "../history/changes-view.ts";
import { claimAddresses } from "../refs/claim-addresses.ts";
import type { Site } from "../site.ts";
import { listedPages } from "./sitemap.ts";

/** The path of every page of the site, but those of versions. */
export function pagePaths(site: Site): readonly string[] {
  const { urls } = site;
  const others = [
    ...unlistedPages.map((page) => urls.path(page)),
    ...changesPages(site).map((_, index) => changesUrl(site, index + 1)),
    ...[...claimAddresses(site).keys()].map((id) => urls.claim(id)),
  ];
  return [...new Set([...listedPages(site), ...others])];
}
