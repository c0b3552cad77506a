import { judgedBelow, type HeldJudgement, type Standing } from "../../reasoning/index.ts";
import type { Id, Label, PartialDate, PersonRecord, Stance, StanceKind } from "../../claims/model/index.ts";
import { viewCitation, type CitationView } from "../refs/citable-claim.ts";
import { referToAll, type ClaimReference } from "../refs/claim-reference.ts";
import { dateInWords, fullName } from "../words/in-words.ts";
import type { Site } from "../site.ts";

/** A recorded stance with its citation and, if the map has one, its quote. */
export interface RecordedView {
  readonly claim: ClaimReference | null;
  readonly stance: StanceKind;
  /** In words. */
  readonly date: string;
  /** As in the file: `2003-06`. */
  readonly day: PartialDate;
  readonly citation: CitationView | null;
  readonly quote: string;
}

/** A person's stance on a claim: recorded, or inferred from other recorded stances. */
export type SideView =
  | {
      readonly kind: "recorded";
      readonly name: string;
      readonly recorded: RecordedView;
      readonly former: readonly RecordedView[];
    }
  | {
      readonly kind: "inferred";
      readonly name: string;
      readonly label: Label;
      readonly because: readonly RecordedView[];
    };

/** The recorded stances shown for an inferred one. */
const mostReasons = 3;

/** `view` has the person's stance. */
export function viewSide(
  site: Site,
  person: PersonRecord,
  held: readonly HeldJudgement[],
  view: Standing,
  claim: Id,
): SideView {
  const name = fullName(person.name);
  const own = held.find((one) => one.claim === claim);
  if (own) {
    const former = own.former.map((stance) => viewRecorded(site, claim, stance));
    return { kind: "recorded", name, recorded: viewRecorded(site, claim, own.stance), former };
  }
  const because = judgedBelow(view, claim)
    .flatMap((id) => held.filter((one) => one.claim === id))
    .slice(0, mostReasons)
    .map((one) => viewRecorded(site, one.claim, one.stance));
  return { kind: "inferred", name, label: view.label(claim), because };
}

export function viewRecorded(site: Site, id: Id, { stance, source, at, date }: Stance): RecordedView {
  const claim = site.debate.claim.get(id);
  const quoted = claim?.uses.find((use) => use.source.value === source.value && use.quote !== null);
  const [reference = null] = referToAll(site, [id]);
  return {
    claim: reference,
    stance,
    date: dateInWords(date),
    day: date,
    citation: viewCitation(site, source.value, at, quoted?.quote ?? null),
    quote: quoted?.quote?.exact ?? "",
  };
}
