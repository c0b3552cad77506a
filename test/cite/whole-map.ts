import { citable, type Citable } from "../../src/cite/index.ts";
import { citableClaim } from "../../src/site/refs/citable-claim.ts";
import type { Site } from "../../src/site/site.ts";
import { bundledSite } from "../bundled-map.ts";

/** The site of the project's own claims, with an address and without history. */
export const wholeSite = (): Site => bundledSite({ SITE_URL: "https://map.example.org" });

/** Every source of the map, and every claim as if it had been published on a certain day. */
export function wholeMap(): readonly Citable[] {
  const site = wholeSite();
  const { claims, sources } = site.debate;
  return [
    ...sources.map((source) => citable(source, "en", "p. 17")),
    ...claims.map(({ id }) => {
      const claim = citableClaim(site, id, { ...site.history.current(id), date: "2026-11-24" });
      // A claim and a source may have the same id.
      return { ...claim, key: `claim-${id}` };
    }),
  ];
}
