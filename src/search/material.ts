import type { StanceKind } from "../claims/model/index.ts";
import type { Entry } from "./format.ts";

/** What a claim is filtered by. */
export interface ClaimFacts {
  /** "" if it has none. */
  readonly basis: string;
  /** Each person once per stance. */
  readonly holders: readonly (readonly [stance: StanceKind, person: string])[];
}

/** An entry, with the texts and facts by which it is found. */
export interface Findable extends Entry {
  /** Weights are 1, 2 or 3. If several texts have a word, the largest weight counts. */
  readonly texts: readonly { readonly text: string; readonly weight: number }[];
  /** What it says beyond its sentence, which is also searched, with weight 1; "" for nothing. */
  readonly passage: string;
  /** Null unless it is a claim. */
  readonly facts: ClaimFacts | null;
}

/** Everything that can be found, in the order of its numbers: questions with their claims, people, sources, tours, pairs. */
export interface SearchMaterial {
  readonly questions: readonly {
    readonly id: string;
    readonly debate: string;
    readonly entries: readonly Findable[];
  }[];
  /** Claims that belong to no question. */
  readonly outside: readonly Findable[];
  readonly people: readonly Findable[];
  readonly sources: readonly Findable[];
  readonly tours: readonly Findable[];
  /** Two people whom a page compares. */
  readonly pairs: readonly Findable[];
  /** Former and present ids of claims. */
  readonly aliases: readonly (readonly [former: string, present: string])[];
  /** Numbers and the words for them, in turn: `2 two 3 three`. Each is also found by the other. */
  readonly numberWords: string;
}
