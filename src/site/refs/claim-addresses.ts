import type { Claim, ClaimHistory, ClaimRecord, Id } from "../../claims/model/index.ts";
import { namedClaim, type NamedClaim } from "./claim-reference.ts";
import { oncePer } from "../once-per.ts";
import type { Site } from "../site.ts";

/** A page under /claims/: of a claim, of a retired or removed claim, or a redirect from a former id. */
type ClaimAddress =
  | { readonly kind: "claim"; readonly id: Id; readonly claim: Claim }
  | { readonly kind: "retired"; readonly id: Id; readonly claim: ClaimRecord }
  | { readonly kind: "removed"; readonly id: Id; readonly claim: ClaimHistory }
  | { readonly kind: "moved"; readonly id: Id; readonly claim: NamedClaim };

/** Every page under /claims/, by its id. */
export const claimAddresses = oncePer(
  (site: Site): ReadonlyMap<Id, ClaimAddress> => new Map(addressesOf(site).map((address) => [address.id, address])),
);

function addressesOf(site: Site): readonly ClaimAddress[] {
  const { claims, retired, aliases } = site.debate;
  const taken = new Set([...claims, ...retired].map(({ id }) => id));
  return [
    ...claims.map((claim): ClaimAddress => ({ kind: "claim", id: claim.id, claim })),
    ...retired.map((claim): ClaimAddress => ({ kind: "retired", id: claim.id, claim })),
    ...[...site.history.claims.values()].flatMap((claim): readonly ClaimAddress[] =>
      claim.present || taken.has(claim.id) ? [] : [{ kind: "removed", id: claim.id, claim }],
    ),
    // The claim may have been retired since it was renamed.
    ...[...aliases.keys()].flatMap((id): readonly ClaimAddress[] => {
      const claim = namedClaim(site, id);
      return claim && !taken.has(id) ? [{ kind: "moved", id, claim }] : [];
    }),
  ];
}

/** An id under which a claim was published, and its present id. */
interface PublishedClaim {
  readonly published: Id;
  readonly id: Id;
}

/** Every id that links may have: present and former ids of claims on the map, of retired and of deleted claims. */
export function publishedClaims({ debate, history }: Site): readonly PublishedClaim[] {
  const ids = new Set([...[...debate.claims, ...debate.retired].map(({ id }) => id), ...history.claims.keys()]);
  const former = [...debate.aliases].flatMap(([published, id]) =>
    ids.has(id) && !ids.has(published) ? [{ published, id }] : [],
  );
  return [...[...ids].map((id) => ({ published: id, id })), ...former];
}
