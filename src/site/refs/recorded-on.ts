import type { Id } from "../../claims/model/index.ts";
import { graphOf, standing, type Recorded } from "../../reasoning/index.ts";
import { memoize } from "../../text/memoize.ts";
import type { Site } from "../site.ts";

const everyRecorded = memoize(({ debate }: Site) => standing(graphOf(debate)).recorded());

/** What the map records on a claim. Throws for any other id. */
export function recordedOn(site: Site, id: Id): Recorded {
  const recorded = everyRecorded(site).get(id);
  if (!recorded) throw new Error(`There is no claim ${id} on the map.`);
  return recorded;
}
