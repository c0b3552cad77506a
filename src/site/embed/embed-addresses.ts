import type { ClaimVersion, Id } from "../../model/index.ts";
import { publishedClaims } from "../refs/published-claims.ts";
import type { Site } from "../site.ts";

/** One card for other people's pages and its address under /embed/claims/: an id, or an id and a version. */
export interface EmbedAddress {
  readonly path: string;
  readonly id: Id;
  readonly version: ClaimVersion;
}

/** The card of every claim that is or was on the map: as it stands, and as it stood in each version, under every id it ever had. */
export function embedAddresses(site: Site): readonly EmbedAddress[] {
  const { history } = site;
  const present = publishedClaims(site).map(({ published, id }): EmbedAddress => {
    return { path: published, id, version: history.current(id) };
  });
  const pinned = [...history.claims.values()].flatMap(({ id, versions, formerAddresses }) => [
    ...versions.map((version) => ({ path: `${id}/${version.version}`, id, version })),
    ...formerAddresses.flatMap((former) => {
      const version = versions.find(({ hash }) => hash === former.hash);
      return version ? [{ path: `${former.id}/${former.version}`, id, version }] : [];
    }),
  ]);
  return [...new Map([...present, ...pinned].map((address) => [address.path, address])).values()];
}
