import type { Id } from "../../claims/model/index.ts";
import { graphOf, standing, type Recorded } from "../../reasoning/index.ts";
import { memoize, memoizeEach } from "../../text/memoize.ts";
import type { Site } from "../site.ts";

const standingOf = memoize(({ debate }: Site) => standing(graphOf(debate)));

/** What the map records on a claim. Throws for any other id. */
export const recordedOn = memoizeEach((site: Site, id: Id): Recorded => {
  const recorded = standingOf(site).recorded(id);
  if (!recorded) throw new Error(`There is no claim ${id} on the map.`);
  return recorded;
});
