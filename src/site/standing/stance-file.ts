import type { Id, PersonRecord } from "../../claims/model/index.ts";
import { shardOf } from "../../text/paths.ts";
import { fullName } from "../in-words.ts";
import type { Site } from "../site.ts";
import { compareWith } from "./pairs.ts";
import { labellingsOf } from "./labellings.ts";
import { viewRecorded } from "./pair-view.ts";

/** A person's recorded stances with their sources, which the browser compares with the reader's view. */
export interface PersonStances {
  readonly name: string;
  readonly held: readonly HeldLine[];
  /** The pages that compare the person with others. Those who disagree most come first. */
  readonly pairs: readonly { readonly name: string; readonly url: string }[];
}

export interface HeldLine {
  readonly claim: Id;
  readonly judgement: "accept" | "reject";
  /** `asserts`, `concedes` or `rejects`. */
  readonly stance: string;
  /** The day in words. */
  readonly date: string;
  readonly source: Id;
  readonly label: string;
  readonly at: string;
  readonly quote: string;
}

/** The person's own page has the other pairs. */
const mostPairs = 5;

/** The files /map/stances/<shard>.json, by shard, made on demand: the people with a recorded stance, by id. */
export function stanceFiles(site: Site): ReadonlyMap<number, () => Readonly<Record<Id, PersonStances>>> {
  const shards = Map.groupBy(peopleWithStance(site), ({ id }) => shardOf(id));
  return new Map(
    [...shards].map(([shard, people]) => [
      shard,
      () => Object.fromEntries(people.map((person) => [person.id, stancesOf(site, person)])),
    ]),
  );
}

function peopleWithStance(site: Site): readonly PersonRecord[] {
  const { held } = labellingsOf(site);
  return site.debate.people.filter(({ id }) => (held.get(id) ?? []).length > 0);
}

function stancesOf(site: Site, { id, name }: PersonRecord): PersonStances {
  const held = (labellingsOf(site).held.get(id) ?? []).flatMap(({ claim, judgement, stance }): readonly HeldLine[] => {
    const { date, citation, quote } = viewRecorded(site, claim, stance);
    if (!citation) return [];
    const { source, label, at } = citation;
    return [{ claim, judgement, stance: stance.stance, date, source, label, at, quote }];
  });
  const pairs = compareWith(site, id).map(({ name: other, url }) => ({ name: other, url }));
  return { name: fullName(name), held, pairs: pairs.slice(0, mostPairs) };
}
