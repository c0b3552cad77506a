import type { Judgement } from "../../evaluate/index.ts";
import type { Id } from "../../model/index.ts";

/** What somebody is recorded to hold, with where it can be read. */
export interface RecordedStance {
  readonly claim: Id;
  readonly judgement: Judgement;
  readonly stance: string;
  readonly source: Id;
  readonly label: string;
  readonly at: string;
  readonly quote: string;
}

/** The file /map/stances/<person>.json. */
interface StanceFile {
  readonly name: string;
  readonly held: readonly RecordedStance[];
  /** Pages on which they are compared with others. */
  readonly pairs: readonly { readonly name: string; readonly url: string }[];
}

export interface PersonStance extends Omit<StanceFile, "held"> {
  readonly id: Id;
  readonly held: ReadonlyMap<Id, RecordedStance>;
}

/** Fetches a person's stance; rejects where there is none. */
export async function fetchStance(base: string, id: Id): Promise<PersonStance> {
  const response = await fetch(`${base}map/stances/${id}.json`);
  const file: unknown = response.ok ? await response.json() : null;
  if (!isStanceFile(file)) throw new Error(`${response.url}: ${response.status}`);
  return { id, name: file.name, pairs: file.pairs, held: new Map(file.held.map((line) => [line.claim, line])) };
}

/** By its outer form, since the file is our own and of the same build. */
function isStanceFile(value: unknown): value is StanceFile {
  return typeof value === "object" && value !== null && ["held", "pairs"].every((key) => key in value);
}
