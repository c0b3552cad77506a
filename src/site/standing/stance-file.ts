import type { PersonRecord } from "../../claims/model/index.ts";
import { shardOf } from "../../text/paths.ts";
import { fullName } from "../in-words.ts";
import type { Site } from "../site.ts";
import { compareWith } from "./pairs.ts";
import { labellingsOf } from "./labellings.ts";
import { viewRecorded } from "./pair-view.ts";

/** The person's own page has the other pairs. */
const mostPairs = 5;

/** The files /map/stances/<shard>.json, by shard, made on demand: the people with a recorded stance, by id. */
export function stanceFiles(site: Site) {
  const { held } = labellingsOf(site);
  const people = site.debate.people.filter(({ id }) => (held.get(id) ?? []).length > 0);
  return new Map(
    [...Map.groupBy(people, ({ id }) => shardOf(id))].map(([shard, ofShard]) => [
      shard,
      () => Object.fromEntries(ofShard.map((person) => [person.id, stancesOf(site, person)])),
    ]),
  );
}

/** A person's recorded stances with their sources, which the browser compares with the reader's view. */
function stancesOf(site: Site, { id, name }: PersonRecord) {
  const held = (labellingsOf(site).held.get(id) ?? []).flatMap(({ claim, judgement, stance }) => {
    const { date, citation, quote } = viewRecorded(site, claim, stance);
    if (!citation) return [];
    const { source, label, at } = citation;
    return [{ claim, judgement, stance: stance.stance, date, source, label, at, quote }];
  });
  // Those who disagree most come first.
  const pairs = compareWith(site, id).map(({ name: other, url }) => ({ name: other, url }));
  return { name: fullName(name), held, pairs: pairs.slice(0, mostPairs) };
}
