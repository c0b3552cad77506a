import type { StanceKind } from "../model/index.ts";
import type { Entry } from "./format.ts";

/** What a claim can be filtered by. */
export interface ClaimFacts {
  /** "" where the file is silent. */
  readonly basis: string;
  /** Each person once for each stance. */
  readonly holders: readonly (readonly [stance: StanceKind, person: string])[];
}

/** An entry with everything that it is found by. */
export interface Findable extends Entry {
  /** Where an entry has a word in several texts, the one of most weight counts: 1, 2 or 3. */
  readonly texts: readonly { readonly text: string; readonly weight: number }[];
  /** Null for all but claims. */
  readonly facts: ClaimFacts | null;
}

/** Everything that a search finds, in the order of its numbers: places, people, sources. */
export interface SearchMaterial {
  readonly questions: readonly {
    readonly id: string;
    readonly debate: string;
    readonly entries: readonly Findable[];
  }[];
  /** Claims from which no question can be reached. */
  readonly outside: readonly Findable[];
  readonly people: readonly Findable[];
  readonly sources: readonly Findable[];
  /** Former id, present id. */
  readonly aliases: readonly (readonly [former: string, present: string])[];
}
