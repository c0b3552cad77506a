import type { Id } from "../../claims/model/index.ts";
import { fullName } from "../words/names.ts";
import type { Site } from "../site.ts";
import { disagreementsOf } from "./disagreements.ts";
import { pairsWith } from "./pairs.ts";
import { words } from "../../words/words.ts";

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

function commonInWords(recorded: number, all: number, agreed: number, questions: number): string {
  const { agree, both, disagree, disagreements, sameQuestions } = words.site.compared;
  if (all > 0) {
    const parted = disagreements(recorded, all);
    return agreed > 0 ? both(parted, agreed) : disagree(parted);
  }
  return agreed > 0 ? agree(agreed) : sameQuestions(questions);
}
