import { compareText } from "../../text/order.ts";
import type { Id } from "../../claims/model/index.ts";
import { memoizeEach, memoize } from "../../text/memoize.ts";
import type { Site } from "../site.ts";
import { type Standing, areOpposed, judgedBelow } from "../../reasoning/index.ts";
import { labellingsOf, underStance } from "./labellings.ts";
import { fullName } from "../in-words.ts";
import { words } from "../../words/words.ts";

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

/**
 * Every pair with a page: the first of those worth comparing, who disagree on a claim, agree on two, or took stances on four of the same
 * questions. Those who disagree most come first.
 */
export const pairsOf = memoize((site: Site): readonly Pair[] => {
  const people = [...labellingsOf(site).held.keys()].filter((id) => site.debate.person.has(id)).toSorted();
  return [...meetings(site, people)]
    .flatMap(([one, met]) => [...met].map((other) => pairOf(site, one, other)))
    .filter(({ agreed, disagreed, questions }) => disagreed.length > 0 || agreed.length >= 2 || questions.length >= 4)
    .toSorted(
      (a, b) =>
        b.disagreed.length - a.disagreed.length ||
        b.agreed.length - a.agreed.length ||
        b.questions.length - a.questions.length ||
        compareText(`${a.one} ${a.other}`, `${b.one} ${b.other}`),
    )
    .slice(0, mostPairs);
});

/** The same pairs under the former ids of their people, in the order of these ids. */
export const formerPairs = (site: Site) =>
  pairsOf(site).flatMap((pair) => {
    const [ones, others] = [pair.one, pair.other].map((id) => [
      id,
      ...(site.debate.person.get(id)?.aliases.map(({ value }) => value) ?? []),
    ]);
    return (ones ?? [])
      .flatMap((one) => (others ?? []).map((other) => [one, other].toSorted(compareText)))
      .slice(1)
      .map(([one = "", other = ""]) => ({ one, other, pair }));
  });

/**
 * For each person, those after them in the list who have a stance on the same claim or question. Others have nothing to compare, and
 * most pairs of a large map are such.
 */
function meetings(site: Site, people: readonly Id[]): ReadonlyMap<Id, ReadonlySet<Id>> {
  const there = new Map<Id, Id[]>();
  const met = new Map<Id, Set<Id>>(people.map((person) => [person, new Set()]));
  for (const person of people) {
    const { judged, asked } = recordOf(site, person);
    for (const place of new Set([...judged.keys(), ...asked])) {
      const before = there.get(place) ?? [];
      for (const earlier of before) met.get(earlier)?.add(person);
      there.set(place, [...before, person]);
    }
  }
  return met;
}

/** What a person is recorded to say: their judgements by claim, and the questions of these claims. */
const recordOf = memoizeEach((site: Site, person: Id) => {
  const held = labellingsOf(site).held.get(person) ?? [];
  return {
    judged: new Map(held.map(({ claim, judgement }) => [claim, judgement])),
    asked: new Set(held.flatMap(({ claim }) => site.debate.claim.get(claim)?.question ?? [])),
  };
});

/** Any two people, with or without a page; the order of the two ids does not matter. */
export function pairOf(site: Site, person: Id, partner: Id): Pair {
  const [one, other] = person < partner ? ([person, partner] as const) : ([partner, person] as const);
  const [ofOne, ofOther] = [recordOf(site, one), recordOf(site, other)];
  const both = [...ofOne.judged].filter(([claim]) => ofOther.judged.has(claim));
  return {
    one,
    other,
    agreed: both.filter(([claim, judgement]) => ofOther.judged.get(claim) === judgement).map(([claim]) => claim),
    disagreed: both.filter(([claim, judgement]) => ofOther.judged.get(claim) !== judgement).map(([claim]) => claim),
    questions: [...ofOne.asked].filter((question) => ofOther.asked.has(question)),
  };
}

/** Every pair with a page and the number of their disagreements: those with most first, then those with most on record. */
export const pairsByDisagreements = memoize((site: Site) =>
  pairsOf(site)
    .map((pair) => ({ pair, count: disagreementsOf(site, pair).length }))
    .toSorted((a, b) => b.count - a.count),
);

/** The people with whom a person has a page of comparison, those who disagree with them most first. */
export function compareWith(site: Site, person: Id) {
  return pairsByDisagreements(site)
    .filter(({ pair: { one, other } }) => one === person || other === person)
    .flatMap(({ pair: { one, other, disagreed, agreed, questions }, count }) => {
      const partner = site.debate.person.get(one === person ? other : one);
      const inCommon = commonInWords(disagreed.length, count, agreed.length, questions.length);
      return partner
        ? [{ id: partner.id, name: fullName(partner.name), url: site.urls.pair(one, other), words: inCommon }]
        : [];
    });
}

/** On how many claims two people disagree, and on how many of them by stances on record. */
export function disagreementsInWords(recorded: number, all: number): string {
  if (recorded === 0) return words.site.compared.inferred(all);
  return all > recorded
    ? words.site.compared.recordedAndInferred(recorded, all)
    : words.site.compared.recorded(recorded);
}

function commonInWords(recorded: number, all: number, agreed: number, questions: number): string {
  const { agree, both, disagree, sameQuestions } = words.site.compared;
  if (all > 0) {
    const parted = disagreementsInWords(recorded, all);
    return agreed > 0 ? both(parted, agreed) : disagree(parted);
  }
  return agreed > 0 ? agree(agreed) : sameQuestions(questions);
}

/**
 * Every claim on which two people disagree: those on which both are recorded, and those on which it follows from what is recorded. Of
 * two positions that exclude each other, one is enough: who accepts one is against the other.
 */
export const disagreementsOf = memoizeEach((site: Site, { one, other, disagreed }: Pair): readonly Id[] => {
  const { pair, held, graph } = labellingsOf(site);
  const [oneView, otherView] = pair;
  return underStance(oneView, held.get(one) ?? [], () =>
    underStance(otherView, held.get(other) ?? [], () => {
      const all = graph.claims.filter((id) => areOpposed(oneView.label(id), otherView.label(id)));
      const positions = Map.groupBy(
        all.filter((id) => site.debate.claim.get(id)?.role === "position"),
        (id) => site.debate.claim.get(id)?.question,
      );
      const mirrored = [...positions.values()].flatMap((ids) => mirroredIn(ids, new Set(disagreed), pair));
      return all.filter((id) => !mirrored.includes(id));
    }),
  );
});

/** The positions on one question that each side sees as it does because of another of them. Those on record are never among them. */
function mirroredIn(ids: readonly Id[], recorded: ReadonlySet<Id>, views: readonly Standing[]): readonly Id[] {
  const inOrder = [...ids].toSorted((a, b) => Number(recorded.has(b)) - Number(recorded.has(a)));
  const kept: Id[] = [];
  return inOrder.filter((id) => {
    const isMirrored =
      !recorded.has(id) &&
      kept.some((other) =>
        views.some(
          (view) =>
            view.judgement(id) === null &&
            view.label(other) !== view.label(id) &&
            judgedBelow(view, id).includes(other),
        ),
      );
    if (!isMirrored) kept.push(id);
    return isMirrored;
  });
}
