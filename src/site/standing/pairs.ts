import { compareText } from "../../text/order.ts";
import type { Id } from "../../claims/model/index.ts";
import { memoize } from "../../text/memoize.ts";
import type { Site } from "../site.ts";
import type { Judgement } from "../../reasoning/index.ts";
import { labellingsOf } from "./labellings.ts";

/** Two people who can be compared; the id `one` sorts before `other`. */
export interface Pair {
  readonly one: Id;
  readonly other: Id;
  /** Claims on which both have a stance: the same one, and opposite ones. */
  readonly agreed: readonly Id[];
  readonly disagreed: readonly Id[];
  /** Questions on which both have a recorded stance. */
  readonly questions: readonly Id[];
}

/** The most pairs with a page. */
const mostPairs = 240;

/** Every pair worth comparing: they disagree on a claim, agree on two, or took stances on four of the same questions. Those who disagree most come first. */
export const comparablePairs = memoize(findPairs);

/** Every pair with a page: the first of those worth comparing. */
export const pairsOf = memoize((site: Site) => comparablePairs(site).slice(0, mostPairs));

function findPairs(site: Site): readonly Pair[] {
  const people = [...labellingsOf(site).held.keys()].filter((id) => site.debate.person.has(id)).toSorted();
  const records = new Map(people.map((id) => [id, recordOf(site, id)]));
  const met = meetings(people, records);
  return people
    .flatMap((one) => {
      const ofOne = records.get(one);
      return [...(met.get(one) ?? [])].flatMap((other): readonly Pair[] => {
        const ofOther = records.get(other);
        return ofOne && ofOther ? [compare(one, ofOne, other, ofOther)] : [];
      });
    })
    .filter(({ agreed, disagreed, questions }) => disagreed.length > 0 || agreed.length >= 2 || questions.length >= 4)
    .toSorted(
      (a, b) =>
        b.disagreed.length - a.disagreed.length ||
        b.agreed.length - a.agreed.length ||
        b.questions.length - a.questions.length ||
        compareText(`${a.one} ${a.other}`, `${b.one} ${b.other}`),
    );
}

/**
 * For each person, those after them in the list who have a stance on the same claim or question. Others have nothing to compare, and
 * most pairs of a large map are such.
 */
function meetings(people: readonly Id[], records: ReadonlyMap<Id, Recorded>): ReadonlyMap<Id, ReadonlySet<Id>> {
  const there = new Map<Id, Id[]>();
  const met = new Map<Id, Set<Id>>(people.map((person) => [person, new Set()]));
  for (const person of people) {
    const { judged = [], asked = [] } = records.get(person) ?? {};
    for (const place of new Set([...[...judged].map(([claim]) => claim), ...asked])) {
      const before = there.get(place) ?? [];
      for (const earlier of before) met.get(earlier)?.add(person);
      there.set(place, [...before, person]);
    }
  }
  return met;
}

/** What a person is recorded to say: their judgements by claim, and the questions of these claims. */
interface Recorded {
  readonly judged: ReadonlyMap<Id, Judgement>;
  readonly asked: ReadonlySet<Id>;
}

function recordOf(site: Site, person: Id): Recorded {
  const held = labellingsOf(site).held.get(person) ?? [];
  return {
    judged: new Map(held.map(({ claim, judgement }) => [claim, judgement])),
    asked: new Set(held.flatMap(({ claim }) => site.debate.claim.get(claim)?.question ?? [])),
  };
}

function compare(one: Id, ofOne: Recorded, other: Id, ofOther: Recorded): Pair {
  const both = [...ofOne.judged].filter(([claim]) => ofOther.judged.has(claim));
  return {
    one,
    other,
    agreed: both.filter(([claim, judgement]) => ofOther.judged.get(claim) === judgement).map(([claim]) => claim),
    disagreed: both.filter(([claim, judgement]) => ofOther.judged.get(claim) !== judgement).map(([claim]) => claim),
    questions: [...ofOne.asked].filter((question) => ofOther.asked.has(question)),
  };
}

/** Any two people, with or without a page; the order of the two ids does not matter. */
export function pairOf(site: Site, person: Id, partner: Id): Pair {
  const [one, other] = person < partner ? ([person, partner] as const) : ([partner, person] as const);
  return compare(one, recordOf(site, one), other, recordOf(site, other));
}

/** The pairs of a person. */
export function pairsWith(site: Site, person: Id): readonly Pair[] {
  return pairsOf(site).filter(({ one, other }) => one === person || other === person);
}
