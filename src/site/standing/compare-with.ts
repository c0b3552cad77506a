import type { Id } from "../../model/index.ts";
import { fullName } from "../words/names.ts";
import type { Site } from "../site.ts";
import { pairsWith } from "./pairs.ts";
import { words } from "../../words/words.ts";

/** Somebody with whom a person can be compared. */
export interface Comparison {
  readonly id: Id;
  readonly name: string;
  readonly url: string;
  /** What the two have in common on record: "disagree on 2 claims, agree on 4". */
  readonly words: string;
}

/** The people with whom a person has a page of comparison, in the order of `pairsOf`. */
export function compareWith(site: Site, person: Id): readonly Comparison[] {
  return pairsWith(site, person).flatMap(({ one, other, agreed, disagreed, questions }) => {
    const partner = site.debate.person.get(one === person ? other : one);
    if (!partner) return [];
    const inCommon = commonInWords(disagreed.length, agreed.length, questions.length);
    return [{ id: partner.id, name: fullName(partner.name), url: site.urls.pair(one, other), words: inCommon }];
  });
}

function commonInWords(disagreed: number, agreed: number, questions: number): string {
  const { agree, both, disagree, sameQuestions } = words.site.compared;
  if (disagreed > 0) return agreed > 0 ? both(disagreed, agreed) : disagree(disagreed);
  return agreed > 0 ? agree(agreed) : sameQuestions(questions);
}
