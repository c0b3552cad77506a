import { waysTo, type HeldJudgement, type Judgement } from "../../evaluate/index.ts";
import type { Id, Label, PersonRecord } from "../../model/index.ts";
import { referTo, type ClaimReference } from "../refs/claim-reference.ts";
import { fullName } from "../words/names.ts";
import type { Site } from "../site.ts";
import { deskFor, underStance } from "./desk.ts";

/** What one person would have to think for a position to come out for them as it does for the other. */
export interface WaysOver {
  readonly name: string;
  readonly position: ClaimReference | null;
  /** As the other has it. */
  readonly toward: Label;
  /** True where it already comes out so by everything else that they are recorded to hold. */
  readonly isThere: boolean;
  readonly ways: readonly { readonly judgement: Judgement; readonly claim: ClaimReference }[];
}

/** The claims shown for one position. */
const mostWays = 5;

/**
 * The cruxes of a position under a person's stance, their own judgement on it set aside, that would give it the label it has
 * for the other. For what they are silent about the written map speaks: asked for single claims that would be enough, a stance
 * that leaves all else open would have none.
 */
export function waysOver(
  site: Site,
  person: PersonRecord,
  held: readonly HeldJudgement[],
  position: Id,
  toward: Label,
): WaysOver {
  const { written } = deskFor(site);
  const { isThere, ways } = underStance(written, held, () => waysTo(written, position, toward));
  return {
    name: fullName(person.name),
    position: referTo(site, position),
    toward,
    isThere,
    ways: ways
      .flatMap(({ judgement, claim }) => {
        const reference = referTo(site, claim);
        return reference ? [{ judgement, claim: reference }] : [];
      })
      .slice(0, mostWays),
  };
}
