import { areOpposed, type HeldJudgement, waysTo, judgedBelow, type Standing } from "../../reasoning/index.ts";
import type { Id, PartialDate, PersonRecord, Label, Stance } from "../../claims/model/index.ts";
import { compareText } from "../../text/order.ts";
import { referToAll, referToClaim, referTo, type ClaimReference } from "../refs/claim-reference.ts";
import { fullName, dateInWords, yearOf } from "../in-words.ts";
import type { Site } from "../site.ts";
import { disagreementsOf, type Pair } from "./pairs.ts";
import { labellingsOf, underStance } from "./labellings.ts";
import { viewCitation } from "../refs/citable-claim.ts";

/** The comparison of two people; null if either is unknown. */
export function viewPair(site: Site, pair: Pair) {
  const one = site.debate.person.get(pair.one);
  const other = site.debate.person.get(pair.other);
  if (!one || !other) return null;
  const labellings = labellingsOf(site);
  const disagreed = disagreementsOf(site, pair);
  const held = [labellings.held.get(one.id) ?? [], labellings.held.get(other.id) ?? []] as const;
  const [oneView, otherView] = labellings.pair;
  return underStance(oneView, held[0], () =>
    underStance(otherView, held[1], () => {
      const shown = new Set(disagreed);
      const compared = (id: Id, bearsOn: readonly Id[] = []): readonly ComparedClaim[] => {
        const claim = site.debate.claim.get(id);
        if (!claim) return [];
        const sides = [
          viewSide(site, one, held[0], oneView, id),
          viewSide(site, other, held[1], otherView, id),
        ] as const;
        const above = bearsOn.filter((each) => shown.has(each));
        return [
          {
            claim: referToClaim(site, claim),
            sides,
            bearsOn: referToAll(site, above),
            since: sinceOf(sides),
          },
        ];
      };
      const roots = oneView.cruxesWith(otherView, areOpposed);
      const bearsOn = new Map(roots.map((root) => [root.claim, root.bearsOn]));
      const recorded = pair.disagreed.flatMap((id) => compared(id, bearsOn.get(id)));
      const deepest = roots
        .filter(({ claim }) => shown.has(claim) && !pair.disagreed.includes(claim))
        .flatMap((root) => compared(root.claim, root.bearsOn));
      const further = disagreed
        .filter((id) => !bearsOn.has(id) && !pair.disagreed.includes(id))
        .flatMap((id) => compared(id));
      return {
        names: [fullName(one.name), fullName(other.name)] as const,
        urls: [site.urls.person(one.id), site.urls.person(other.id)] as const,
        recorded,
        /** The year of their first disagreement; "" if no claim has dates of both. */
        since: yearOf(
          [...recorded, ...deepest, ...further].flatMap(({ since }) => since || []).toSorted(compareText)[0] ?? "",
        ),
        /** Disagreements that follow from stances on record and have no other disagreement beneath them. */
        deepest,
        further,
        agreed: pair.agreed.flatMap((id) => compared(id)),
        over: disagreed
          .filter((id) => labellings.positions.includes(id))
          .flatMap((id) => [
            waysOver(site, one, held[0], id, otherView.label(id)),
            waysOver(site, other, held[1], id, oneView.label(id)),
          ]),
        questions: pair.questions.flatMap((id) => viewQuestionSides(site, id, held)),
      };
    }),
  );
}

/** A claim with the stance of each of the two people. */
export interface ComparedClaim {
  readonly claim: ClaimReference;
  readonly sides: readonly SideView[];
  /** Claims above it on which they disagree as well. */
  readonly bearsOn: readonly ClaimReference[];
  /** See `sinceOf`. */
  readonly since: PartialDate;
}

/**
 * The day on which both had said their part: the latest of those on which each first said what makes up their side. Of two days that
 * may be one, it is the one known less exactly. "" if one has no date.
 */
function sinceOf(sides: readonly SideView[]): PartialDate {
  const days = sides.flatMap((side) => side.days).toSorted(compareText);
  return days.find((day) => days.at(-1)?.startsWith(day)) ?? "";
}

const mostEach = 2;

/** A question on which both people have stances, with the stances of each that are nearest to the question. */
function viewQuestionSides(site: Site, id: Id, held: readonly (readonly HeldJudgement[])[]) {
  const question = referTo(site, id);
  const depthOf = (claim: Id): number => site.debate.claim.get(claim)?.depth ?? Infinity;
  const sides = held.map((one) =>
    one
      .filter(({ claim }) => site.debate.claim.get(claim)?.question === id)
      .toSorted((a, b) => depthOf(a.claim) - depthOf(b.claim))
      .slice(0, mostEach)
      .map(({ claim, stance }) => viewRecorded(site, claim, stance)),
  );
  return question ? [{ question, sides }] : [];
}

/** The claims shown for one position. */
const mostWays = 5;

/**
 * What could change one person's mind: the cruxes of a position that would give it the label `toward`, which it has for the other, under a person's stance without their own judgement on it. Claims
 * without a stance have their label on the map: if they were undecided, no single judgement would be enough.
 */
function waysOver(site: Site, person: PersonRecord, held: readonly HeldJudgement[], position: Id, toward: Label) {
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

type SideView = ReturnType<typeof viewSide>;

/** A person's stance on a claim: recorded, or inferred from other recorded stances. `view` has the person's stance. */
function viewSide(site: Site, person: PersonRecord, held: readonly HeldJudgement[], view: Standing, claim: Id) {
  const name = fullName(person.name);
  const first = ({ stance, times }: HeldJudgement): Stance => times.find(({ date }) => date !== "") ?? stance;
  const own = held.find((one) => one.claim === claim);
  if (own) {
    const viewed = (stance: Stance): RecordedView => viewRecorded(site, claim, stance);
    const [times, former] = [own.times.map(viewed), own.former.map(viewed)];
    return { kind: "recorded" as const, name, recorded: viewed(own.stance), times, former, days: [first(own).date] };
  }
  const because = judgedBelow(view, claim)
    .flatMap((id) => held.filter((one) => one.claim === id))
    .map((one) => viewRecorded(site, one.claim, first(one)));
  const days = because.length > 0 ? because.map(({ day }) => day) : [""];
  return { kind: "inferred" as const, name, label: view.label(claim), because, days };
}

/** A recorded stance with its citation and, if the map has one, its quote. */
export type RecordedView = ReturnType<typeof viewRecorded>;

export function viewRecorded(site: Site, id: Id, { stance, source, date, ...place }: Stance) {
  const claim = site.debate.claim.get(id);
  const quoted = claim?.uses.find((use) => use.source.value === source.value && use.quote !== null);
  const [reference = null] = referToAll(site, [id]);
  return {
    claim: reference,
    stance,
    date: dateInWords(date),
    day: date,
    citation: viewCitation(site, source.value, { ...place, quote: quoted?.quote ?? null }),
    quote: quoted?.quote?.exact ?? "",
  };
}
