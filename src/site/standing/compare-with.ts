import type { Id } from "../../claims/model/index.ts";
import { fullName } from "../words/in-words.ts";
import type { Site } from "../site.ts";
import { pairsWith, type Pair } from "./pairs.ts";
import { words } from "../../words/words.ts";
import { areOpposed } from "../../reasoning/index.ts";
import { labellingsOf, underStance } from "./labellings.ts";

/** Somebody with whom a person can be compared. */
export interface Comparison {
  readonly id: Id;
  readonly name: string;
  readonly url: string;
  /** What the two have in common: "disagree on 2 claims on record, 15 with inferences; agree on 4". */
  readonly words: string;
}

/** The people with whom a person has a page of comparison, in the order of `pairsOf`. */
export function compareWith(site: Site, person: Id): readonly Comparison[] {
  return pairsWith(site, person).flatMap((pair) => {
    const { one, other, agreed, disagreed, questions } = pair;
    const partner = site.debate.person.get(one === person ? other : one);
    if (!partner) return [];
    const inCommon = commonInWords(
      disagreed.length,
      disagreementsOf(site, pair).length,
      agreed.length,
      questions.length,
    );
    return [{ id: partner.id, name: fullName(partner.name), url: site.urls.pair(one, other), words: inCommon }];
  });
}

/** On how many claims two people disagree: by stances on record, and with those that follow from them. */
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

const made = new WeakMap<Pair, readonly Id[]>();

/** Every claim on which two people disagree: those on which both are recorded, and those on which it follows from what is recorded. */
export function disagreementsOf(site: Site, pair: Pair): readonly Id[] {
  const found = made.get(pair) ?? findDisagreements(site, pair);
  made.set(pair, found);
  return found;
}

function findDisagreements(site: Site, { one, other }: Pair): readonly Id[] {
  const { pair, held, graph } = labellingsOf(site);
  const [oneView, otherView] = pair;
  return underStance(oneView, held.get(one) ?? [], () =>
    underStance(otherView, held.get(other) ?? [], () =>
      graph.claims.filter((id) => areOpposed(oneView.label(id), otherView.label(id))),
    ),
  );
}
