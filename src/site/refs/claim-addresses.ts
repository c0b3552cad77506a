import { namedClaim } from "./claim-reference.ts";
import type { Site } from "../site.ts";

/** The pages under /claims/ of what is no claim of the map any more: retired, removed, or a redirect from a former id. */
export function formerClaims(site: Site) {
  const { claims, retired, aliases } = site.debate;
  const taken = new Set([...claims, ...retired].map(({ id }) => id));
  // The claim may have been retired since it was renamed.
  const moved = [...aliases.keys()].flatMap((id) => {
    const claim = taken.has(id) ? null : namedClaim(site, id);
    return claim ? [{ kind: "moved", id, claim } as const] : [];
  });
  const known = new Set([...taken, ...moved.map(({ id }) => id)]);
  const removed = [...site.history.claims.values()].filter((claim) => !claim.present && !known.has(claim.id));
  return [
    ...retired.map((claim) => ({ kind: "retired", id: claim.id, claim }) as const),
    ...removed.map((claim) => ({ kind: "removed", id: claim.id, claim }) as const),
    ...moved,
  ];
}

/** Every id that links may have: present and former ids of claims on the map, of retired and of deleted claims; each with the present id. */
export function publishedClaims({ debate, history }: Site) {
  const ids = new Set([...[...debate.claims, ...debate.retired].map(({ id }) => id), ...history.claims.keys()]);
  const former = [...debate.aliases].flatMap(([published, id]) =>
    ids.has(id) && !ids.has(published) ? [{ published, id }] : [],
  );
  return [...[...ids].map((id) => ({ published: id, id })), ...former];
}
