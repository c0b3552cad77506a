import type { Id } from "../../model/index.ts";
import type { Site } from "../site.ts";

/** Everything that stands below a question or claim by home relations, depth first. */
export function claimsBelow(site: Site, id: Id): readonly Id[] {
  const found: Id[] = [];
  // A stack of our own: a debate may be deeper than calls can be nested.
  const waiting = (site.debate.branches.get(id) ?? []).toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next);
    for (const child of (site.debate.branches.get(next) ?? []).toReversed()) waiting.push(child);
  }
  return found;
}

/** How many claims stand below each, counted once for all the pages of a site. */
const sizes = new WeakMap<Site, ReadonlyMap<Id, number>>();

/** How many claims stand below a question or claim by home relations. */
export function sizeBelow(site: Site, id: Id): number {
  const known = sizes.get(site) ?? countBelow(site);
  sizes.set(site, known);
  return known.get(id) ?? 0;
}

function countBelow(site: Site): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  const { branches, questions } = site.debate;
  for (const question of questions) {
    // In this order, reversed, whatever stands below a claim is counted before it.
    for (const id of [question.id, ...claimsBelow(site, question.id)].toReversed()) {
      const below = branches.get(id) ?? [];
      counts.set(
        id,
        below.reduce((sum, child) => sum + 1 + (counts.get(child) ?? 0), 0),
      );
    }
  }
  return counts;
}
