import type { Claim } from "../model.ts";
import { fullName, sortKey } from "./names.ts";
import { shortReference } from "./reference.ts";
import type { Site } from "./site.ts";

/**
 * What the map page needs to search and filter by and doesn't show itself: /map/search.json. Sentences are on the page
 * already. Its shape is the page's own business (browser/claim-facts.ts); programs read /map.json.
 */
export function claimFacts({ debate }: Site) {
  const people = debate.people.toSorted((a, b) => sortKey(a.name).localeCompare(sortKey(b.name), "en"));
  return {
    people: people.map(({ id, name }) => [id, fullName(name)]),
    sources: debate.sources.map((source) => [source.id, shortReference(source), source.title.value]),
    claims: debate.claims.map((claim) => [claim.id, factsOf(claim)]),
    aliases: [...debate.aliases],
  };
}

function factsOf({ basis, stances, uses }: Claim) {
  const taken = new Map(stances.map(({ person, stance }) => [`${person.value} ${stance}`, [person.value, stance]]));
  const sources = [...uses.map(({ source }) => source.value), ...stances.map(({ source }) => source.value)];
  return {
    basis: basis?.value ?? "",
    // Once, in however many sources.
    stances: [...taken.values()],
    sources: [...new Set(sources)],
  };
}
