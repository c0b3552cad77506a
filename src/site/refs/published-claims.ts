import type { Id } from "../../claims/model/index.ts";
import type { Site } from "../site.ts";

/** An id under which a claim was published, and its present id. */
export interface PublishedClaim {
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
