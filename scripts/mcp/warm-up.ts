import { standing } from "../../src/reasoning/index.ts";
import { findEntries } from "../../src/search/index.ts";
import type { Site } from "../../src/site/site.ts";
import { labellingsOf } from "../../src/site/standing/labellings.ts";
import { pairsOf } from "../../src/site/standing/pairs.ts";
import { openSearch } from "./open-search.ts";

/** A mistyped word costs the most: it is compared with all others. */
const mistyped = { words: "langauge", roles: [], debate: "", person: "", basis: "", unanswered: false };

/** Makes what takes long and serves many answers, so that the first answer comes as fast as the others. */
export async function warmUp(site: Site): Promise<void> {
  pairsOf(site);
  const [position = ""] = site.debate.claims.flatMap(({ id, role }) => (role === "position" ? [id] : []));
  standing(labellingsOf(site).graph).cruxes(position);
  const { index, warm } = openSearch(site);
  await warm();
  await findEntries(index, mistyped, { kind: "places", debates: [] });
}
