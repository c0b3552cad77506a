import type { Id, Label, StanceKind } from "../../claims/model/index.ts";
import {
  areOpposed,
  judgedBelow,
  judgementsIn,
  standing,
  waysTo,
  type Against,
  type Disagreement,
  type Judgement,
  type Judgements,
  type Standing,
  type WaysTo,
} from "../../reasoning/index.ts";
import { shardOf } from "../../text/paths.ts";
import { fetchFile, hasKeys } from "../page/site.ts";
import { judgedAlike } from "./judged.ts";
import type { ReaderView } from "./reader-view.ts";

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
  const people = await fetchFile<Readonly<Record<Id, unknown>>>(`${base}map/stances/`, `${shardOf(id)}.json`, id);
  const person = people[id];
  if (!hasKeys<PersonStances>(person, "held", "pairs")) throw new Error(`The map has no stances of ${id}.`);
  return { id, name: person.name, pairs: person.pairs, held: new Map(person.held.map((line) => [line.claim, line])) };
}

/** Where a disagreement starts, and the judged claims from which either label follows. */
export interface Parting extends Disagreement {
  readonly grounds: readonly [yours: readonly Id[], theirs: readonly Id[]];
}

/** A position on which a reader and a person disagree, and the single judgements that would change either view of it. */
export interface DividingPosition {
  readonly claim: Id;
  readonly sides: readonly [yours: Way, theirs: Way];
}

export interface Way extends WaysTo {
  /** The label that the position has in the other view. */
  readonly toward: Label;
}

/** A claim that one side accepts, and another that the other side accepts and that is directly against it. */
export interface Clash {
  readonly claim: Id;
  /** Who accepts what is against it. */
  readonly side: "you" | "person";
  readonly against: Against;
}

/** Where two views part. */
export interface Parted {
  readonly disagreements: readonly Parting[];
  /** Those of which `disagreements` says nothing, since the map leaves the claim open. */
  readonly clashes: readonly Clash[];
}

/** A reader's view beside what a person is recorded to hold. */
export interface Compared extends Parted {
  readonly person: PersonStance;
  readonly positions: readonly DividingPosition[];
  /** Claims that both judged the same way. */
  readonly agreed: readonly Id[];
}

/** The largest number shown of the ways to change a view, and of the judgements behind an inference. */
const most = 3;

/**
 * Compares a reader's view with what a person is recorded to hold. For the disagreements, a claim that a side did not judge is
 * open. For the ways to change a view, it stands unless it is answered: otherwise hardly any single judgement would suffice.
 */
export function compareWithPerson(view: ReaderView, person: PersonStance): Compared {
  const { graph, judged } = view;
  const their = judgementsIn(person.held);
  const theirs = standing(graph, their);
  const onMapAsWritten = (judgements: Judgements) => standing(graph, { ...judgements, default: "unless-answered" });
  const written = [onMapAsWritten(judgementsIn(judged)), onMapAsWritten(their)] as const;
  const positions = graph.positions.flatMap((place) => graph.claims[place] ?? []);
  const way = (of: 0 | 1, claim: Id, toward: Label): Way => {
    const { isThere, ways } = waysTo(written[of], claim, toward);
    return { toward, isThere, ways: ways.slice(0, most) };
  };
  return {
    person,
    ...compareStandings(graph.claims, view.standing, theirs),
    positions: positions
      .map((claim) => ({ claim, yours: view.standing.label(claim), their: theirs.label(claim) }))
      .filter(({ yours, their: other }) => areOpposed(yours, other))
      .map(({ claim, yours, their: other }) => ({ claim, sides: [way(0, claim, other), way(1, claim, yours)] })),
    agreed: judgedAlike(judged, person.held),
  };
}

/** Compares two views of the same claims. */
export function compareStandings(claims: readonly Id[], yours: Standing, theirs: Standing): Parted {
  const disagreements = yours.cruxesWith(theirs, areOpposed).map((each): Parting => ({
    ...each,
    grounds: [leadingTo(yours, each.claim), leadingTo(theirs, each.claim)],
  }));
  const isStart = new Set(disagreements.map(({ claim }) => claim));
  return { disagreements, clashes: clashesOf(claims, yours, theirs).filter(({ claim }) => !isStart.has(claim)) };
}

/** The judgements that give a claim its label; if it is judged itself, those that would without. */
function leadingTo(view: Standing, claim: Id): readonly Id[] {
  const [own, label] = [view.judgement(claim), view.label(claim)];
  view.judge(claim, null);
  const grounds = view.label(claim) === label ? judgedBelow(view, claim) : [];
  view.judge(claim, own);
  return grounds.slice(0, most);
}

/** Each pair of accepted claims once, although either may be said to exclude the other. */
function clashesOf(claims: readonly Id[], yours: Standing, theirs: Standing): readonly Clash[] {
  const accepts = (view: Standing, id: Id): boolean => view.judgement(id) === "accept";
  const bothAccept = (id: Id): boolean => accepts(yours, id) && accepts(theirs, id);
  return claims.flatMap((claim) => {
    const isAccepted = accepts(yours, claim) || accepts(theirs, claim);
    // What both accept is in conflict within each view rather than between them.
    const against = (isAccepted ? yours.against(claim) : []).filter(({ by }) => !bothAccept(claim) || !bothAccept(by));
    const by = (side: Clash["side"]): readonly Clash[] => {
      const [accepting, other] = side === "you" ? [theirs, yours] : [yours, theirs];
      // An undercut is listed under the premise of its step if that is accepted too.
      const isListed = (each: Against): boolean =>
        each.kind !== "undercuts" || each.premise === claim || !accepts(accepting, each.premise);
      const found = accepts(accepting, claim)
        ? against.filter((each) => accepts(other, each.by) && isListed(each))
        : [];
      return found.map((each) => ({ claim, side, against: each }));
    };
    return [...by("person"), ...by("you").filter((clash) => clash.against.kind !== "excludes")];
  });
}
