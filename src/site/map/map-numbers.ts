import type { Id } from "../../model/index.ts";
import type { Site } from "../site.ts";
import { readingOrder } from "./reading-order.ts";

/** The number of every question and claim on the map, as map/map-data.ts counts them. */
export interface MapNumbers {
  readonly of: ReadonlyMap<Id, number>;
  /** A question's claims in reading order. */
  readonly claims: ReadonlyMap<Id, readonly Id[]>;
}

const counted = new WeakMap<Site, MapNumbers>();

export function mapNumbers(site: Site): MapNumbers {
  const numbers = counted.get(site) ?? countAll(site);
  counted.set(site, numbers);
  return numbers;
}

function countAll({ debate }: Site): MapNumbers {
  const numbers = new Map<Id, number>();
  const claims = new Map<Id, readonly Id[]>();
  for (const { id } of debate.debates)
    for (const question of debate.questionsOf.get(id) ?? []) {
      numbers.set(question, numbers.size);
      const order = readingOrder(debate, question);
      claims.set(question, order);
      for (const claim of order) numbers.set(claim, numbers.size);
    }
  return { of: numbers, claims };
}
