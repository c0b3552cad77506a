import { inTreeOrder } from "../../text/order.ts";
import type { MapClaim } from "../map-data.ts";

/** A claim in a thread: its index in the question's list, and its depth below the head of the thread, which has level 0. */
export interface ThreadClaim {
  readonly place: number;
  readonly level: number;
}

/** A direct reply to a claim (the head), and all replies below it, depth first. */
export type Thread = readonly ThreadClaim[];

/** The tree of a question's claims. A place is an index in the question's list of claims. */
export interface ClaimTree {
  readonly positions: readonly number[];
  /** The children of each claim. Linked premises are next to each other. */
  readonly children: readonly (readonly number[])[];
}

export function claimTree(claims: readonly MapClaim[]): ClaimTree {
  const children = claims.map((): number[] => []);
  const positions: number[] = [];
  claims.forEach(({ parent }, place) => (children[parent] ?? positions).push(place));
  return { positions, children: children.map((places) => linkedTogether(places, claims)) };
}

/** Moves linked premises next to the first of them. */
function linkedTogether(places: readonly number[], claims: readonly MapClaim[]): readonly number[] {
  const here = new Set(places);
  const groups = places.map((place) => (claims[place]?.jointly ?? []).filter((other) => here.has(other)));
  const inOrder = places.flatMap((place, index) => {
    const group = groups[index] ?? [];
    return group.length > 1 ? group : [place];
  });
  return [...new Set(inOrder)];
}

/** The threads below a claim. */
export function threadsBelow({ children }: ClaimTree, place: number): readonly Thread[] {
  const below = (above: number, level: number): Thread =>
    (children[above] ?? []).map((child) => ({ place: child, level }));
  return below(place, 0).map((head) => inTreeOrder([head], (claim) => below(claim.place, claim.level + 1)));
}

/** The number of claims below a claim, at any depth. */
export function countBelow(tree: ClaimTree, place: number): number {
  return threadsBelow(tree, place).reduce((sum, { length }) => sum + length, 0);
}

/** The path from a claim up to its position, starting with the claim itself. */
export function pathFrom(claims: readonly MapClaim[], place: number): readonly number[] {
  const path: number[] = [];
  for (let at = place; at >= 0; at = claims[at]?.parent ?? -1) path.push(at);
  return path;
}
