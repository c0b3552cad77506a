import type { Judgement } from "../../evaluate/index.ts";
import type { Id, StanceKind } from "../../model/index.ts";

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

/** The file /map/stances/<person>.json. */
interface StanceFile {
  readonly name: string;
  readonly held: readonly RecordedStance[];
  /** The pages that compare them with other people. */
  readonly pairs: readonly { readonly name: string; readonly url: string }[];
}

/** The stances of a person, by claim. */
export interface PersonStance extends Omit<StanceFile, "held"> {
  readonly id: Id;
  readonly held: ReadonlyMap<Id, RecordedStance>;
}

/** Fetches a person's stances; rejects if there are none. */
export async function fetchStance(base: string, id: Id): Promise<PersonStance> {
  const response = await fetch(`${base}map/stances/${id}.json`);
  const file: unknown = response.ok ? await response.json() : null;
  if (!isStanceFile(file)) throw new Error(`${response.url}: ${response.status}`);
  return { id, name: file.name, pairs: file.pairs, held: new Map(file.held.map((line) => [line.claim, line])) };
}

/** Checks the outer form only, since the file comes from the same build. */
function isStanceFile(value: unknown): value is StanceFile {
  return typeof value === "object" && value !== null && ["held", "pairs"].every((key) => key in value);
}
