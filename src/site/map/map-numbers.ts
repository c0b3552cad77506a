import type { Id } from "../../claims/model/index.ts";
import { oncePer } from "../once-per.ts";
import { claimsBelow } from "../refs/claims-below.ts";
import { questionsInOrder } from "../refs/questions-in-order.ts";
import type { Site } from "../site.ts";

/** The numbers of questions and claims in the map's data: see src/map/map-data.ts. */
export interface MapNumbers {
  /** By id. */
  readonly of: ReadonlyMap<Id, number>;
  /** By question: its claims in reading order. */
  readonly claims: ReadonlyMap<Id, readonly Id[]>;
}

/** The numbers of a site. */
export const mapNumbers = oncePer(countAll);

function countAll({ debate }: Site): MapNumbers {
  const numbers = new Map<Id, number>();
  const claims = new Map<Id, readonly Id[]>();
  for (const { id } of questionsInOrder(debate)) {
    numbers.set(id, numbers.size);
    const order = claimsBelow(debate, id);
    claims.set(id, order);
    for (const claim of order) numbers.set(claim, numbers.size);
  }
  return { of: numbers, claims };
}
