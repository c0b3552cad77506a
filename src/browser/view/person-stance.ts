import type { Judgement } from "../../reasoning/index.ts";
import type { Id, StanceKind } from "../../claims/model/index.ts";
import { shardOf } from "../../text/shard-of.ts";

/** A recorded stance of a person on a claim, with its source. */
export interface RecordedStance {
  readonly claim: Id;
  readonly judgement: Judgement;
  readonly stance: StanceKind;
  readonly source: Id;
  /** The short name of the source. */
  readonly label: string;
  /** The locator; "" for none. */
  readonly at: string;
  /** "" for none. */
  readonly quote: string;
}

/** What /map/stances/<shard>.json has of a person. */
interface PersonStances {
  readonly name: string;
  readonly held: readonly RecordedStance[];
  /** The pages that compare them with other people. */
  readonly pairs: readonly { readonly name: string; readonly url: string }[];
}

/** The stances of a person, by claim. */
export interface PersonStance extends Omit<PersonStances, "held"> {
  readonly id: Id;
  readonly held: ReadonlyMap<Id, RecordedStance>;
}

/** Fetches a person's stances; rejects if there are none. */
export async function fetchStance(base: string, id: Id): Promise<PersonStance> {
  const response = await fetch(`${base}map/stances/${shardOf(id)}.json`);
  const people: unknown = response.ok ? await response.json() : null;
  const person = hasKeys(people, id) ? people[id] : null;
  if (!isOfPerson(person)) throw new Error(`${response.url}: ${response.status}`);
  return { id, name: person.name, pairs: person.pairs, held: new Map(person.held.map((line) => [line.claim, line])) };
}

/** Checks the outer form only, since the file comes from the same build. */
function isOfPerson(value: unknown): value is PersonStances {
  return hasKeys(value, "held", "pairs");
}

function hasKeys(value: unknown, ...keys: readonly string[]): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && keys.every((key) => Object.hasOwn(value, key));
}
