import type { MapClaim } from "../map-data.ts";

/** A claim inside a thread: its place in the question's list, and how deep it stands below the thread's head, which has level 0. */
export interface Step {
  readonly place: number;
  readonly level: number;
}

/** What is said directly for or against a claim, and everything that answers it, each claim before its replies. */
export type Thread = readonly Step[];

/** Which claim stands below which; a place is an index in a question's list. */
export interface ClaimTree {
  readonly positions: readonly number[];
  /** By place. Linked premises follow each other. */
  readonly children: readonly (readonly number[])[];
}

export function claimTree(claims: readonly MapClaim[]): ClaimTree {
  const children = claims.map((): number[] => []);
  const positions: number[] = [];
  claims.forEach(({ parent }, place) => (children[parent] ?? positions).push(place));
  return { positions, children: children.map((places) => linkedTogether(places, claims)) };
}

/** Linked premises stand beside the first of them. */
function linkedTogether(places: readonly number[], claims: readonly MapClaim[]): readonly number[] {
  const here = new Set(places);
  const groups = places.map((place) => (claims[place]?.jointly ?? []).filter((other) => here.has(other)));
  const inOrder = places.flatMap((place, index) => {
    const group = groups[index] ?? [];
    return group.length > 1 ? group : [place];
  });
  return [...new Set(inOrder)];
}

/** The threads below a claim. Without recursion: a chain of rebuttals may be as long as the debate. */
export function threadsBelow({ children }: ClaimTree, place: number): readonly Thread[] {
  return (children[place] ?? []).map((head) => {
    const thread: Step[] = [];
    const waiting: Step[] = [{ place: head, level: 0 }];
    for (let step = waiting.pop(); step; step = waiting.pop()) {
      thread.push(step);
      const level = step.level + 1;
      const below = children[step.place] ?? [];
      waiting.push(...below.map((child) => ({ place: child, level })).toReversed());
    }
    return thread;
  });
}

/** How many claims stand below a claim, at any depth. */
export function countBelow(tree: ClaimTree, place: number): number {
  return threadsBelow(tree, place).reduce((sum, { length }) => sum + length, 0);
}

/** From a claim up to its position, itself first. */
export function pathFrom(claims: readonly MapClaim[], place: number): readonly number[] {
  const path: number[] = [];
  for (let at = place; at >= 0; at = claims[at]?.parent ?? -1) path.push(at);
  return path;
}
