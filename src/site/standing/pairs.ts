import { compareText } from "../../text/compare-text.ts";
import type { Debate, Id } from "../../model/index.ts";
import type { Site } from "../site.ts";
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

const made = new WeakMap<Debate, readonly Pair[]>();

/** Every pair with a page: they disagree on a claim, agree on two, or took stances on four of the same questions. Those who disagree most come first. */
export function pairsOf(site: Site): readonly Pair[] {
  const pairs = made.get(site.debate) ?? findPairs(site);
  made.set(site.debate, pairs);
  return pairs;
}

function findPairs(site: Site): readonly Pair[] {
  const { held } = labellingsOf(site);
  const people = [...held.keys()].filter((id) => site.debate.person.has(id)).toSorted();
  const judged = new Map(
    people.map((id) => [id, new Map((held.get(id) ?? []).map(({ claim, judgement }) => [claim, judgement]))]),
  );
  const asked = new Map(
    people.map((id) => [
      id,
      new Set((held.get(id) ?? []).flatMap(({ claim }) => site.debate.claim.get(claim)?.question ?? [])),
    ]),
  );
  return people
    .flatMap((one, index) =>
      people.slice(index + 1).flatMap((other): readonly Pair[] => {
        const theirs = judged.get(other);
        const both = [...(judged.get(one) ?? [])].filter(([claim]) => theirs?.has(claim));
        const questions = [...(asked.get(one) ?? [])].filter((question) => asked.get(other)?.has(question));
        if (both.length === 0 && questions.length < 4) return [];
        const agreed = both.filter(([claim, judgement]) => theirs?.get(claim) === judgement).map(([claim]) => claim);
        const disagreed = both.filter(([claim, judgement]) => theirs?.get(claim) !== judgement).map(([claim]) => claim);
        return [{ one, other, agreed, disagreed, questions }];
      }),
    )
    .filter(({ agreed, disagreed, questions }) => disagreed.length > 0 || agreed.length >= 2 || questions.length >= 4)
    .toSorted(
      (a, b) =>
        b.disagreed.length - a.disagreed.length ||
        b.agreed.length - a.agreed.length ||
        b.questions.length - a.questions.length ||
        compareText(`${a.one} ${a.other}`, `${b.one} ${b.other}`),
    )
    .slice(0, mostPairs);
}

/** The pairs of a person. */
export function pairsWith(site: Site, person: Id): readonly Pair[] {
  return pairsOf(site).filter(({ one, other }) => one === person || other === person);
}
