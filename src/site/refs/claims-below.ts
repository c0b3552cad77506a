import type { Debate, Id } from "../../claims/model/index.ts";
import { oncePer } from "../once-per.ts";
import type { Site } from "../site.ts";

/** All claims below a question or claim in the order of the map, which the homes of claims decide: each before those below it. */
export function claimsBelow({ branches }: Debate, id: Id): readonly Id[] {
  const found: Id[] = [];
  // A stack rather than recursion: a debate may be deeper than the call stack.
  const waiting = (branches.get(id) ?? []).toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next);
    waiting.push(...(branches.get(next) ?? []).toReversed());
  }
  return found;
}

/** The number of claims below a question or claim; 0 for an unknown id. */
export function sizeBelow(site: Site, id: Id): number {
  return sizes(site).get(id) ?? 0;
}

const sizes = oncePer(countBelow);

function countBelow(site: Site): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  const { branches, questions } = site.debate;
  for (const question of questions) {
    // In reverse order, the claims below a claim are counted before it.
    for (const id of [question.id, ...claimsBelow(site.debate, question.id)].toReversed()) {
      const below = branches.get(id) ?? [];
      counts.set(
        id,
        below.reduce((sum, child) => sum + 1 + (counts.get(child) ?? 0), 0),
      );
    }
  }
  return counts;
}
