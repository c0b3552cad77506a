import type { ClaimVersion, Id } from "../../model/index.ts";
import { publishedClaims } from "../refs/published-claims.ts";
import type { Site } from "../site.ts";

/** A card for other people's pages, with its path under /embed/claims/: an id, or an id and a version. */
export interface EmbedAddress {
  readonly path: string;
  readonly id: Id;
  readonly version: ClaimVersion;
}

/** A card for every claim that is or was on the map, in its present version and in each version, under each of its ids. */
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
