import { waysTo, type HeldJudgement, type Judgement } from "../../reasoning/index.ts";
import type { Id, Label, PersonRecord } from "../../claims/model/index.ts";
import { referTo, type ClaimReference } from "../refs/claim-reference.ts";
import { fullName } from "../words/names.ts";
import type { Site } from "../site.ts";
import { labellingsOf, underStance } from "./labellings.ts";

/** What could change one person's mind: single judgements that give a position the label that it has for the other person. */
export interface WaysOver {
  readonly name: string;
  readonly position: ClaimReference | null;
  /** The label for the other person. */
  readonly toward: Label;
  /** Whether the person's other recorded stances already give it this label. */
  readonly isThere: boolean;
  readonly ways: readonly { readonly judgement: Judgement; readonly claim: ClaimReference }[];
}

/** The claims shown for one position. */
const mostWays = 5;

/**
 * The cruxes of a position that would give it the label `toward`, under a person's stance without their own judgement on it. Claims
 * without a stance have their label on the map: if they were undecided, no single judgement would be enough.
 */
export function waysOver(
  site: Site,
  person: PersonRecord,
  held: readonly HeldJudgement[],
  position: Id,
  toward: Label,
): WaysOver {
  const { written } = labellingsOf(site);
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
