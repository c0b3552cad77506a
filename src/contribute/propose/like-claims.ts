import type { Claim, Id } from "../../claims/model/index.ts";
import { likeness } from "../../text/nearly-the-same.ts";

/** A claim with a similar sentence. `likeness` is from 0 to 1, where 1 is the same. */
export interface LikeClaim {
  readonly id: Id;
  readonly sentence: string;
  readonly likeness: number;
}

/** The claims with nearly the same words as a sentence, the most similar first: those that the rule `near-duplicate` compares it with. */
export function likeClaims(claims: readonly Claim[], sentence: string): readonly LikeClaim[] {
  return claims
    .map(({ id, sentence: { value } }) => ({ id, sentence: value, likeness: likeness(sentence, value) }))
    .filter((other) => other.likeness > 0)
    .sort((one, other) => other.likeness - one.likeness);
}
