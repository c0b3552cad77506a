import type { Id } from "../../model/index.ts";
import { counted } from "../words/counted.ts";
import { fullName } from "../words/names.ts";
import type { Site } from "../site.ts";
import { pairsWith } from "./pairs.ts";

/** Somebody with whom a person can be compared. */
export interface Comparison {
  readonly name: string;
  readonly url: string;
  /** "part on 2 claims, agree on 4": as recorded, without what follows from it. */
  readonly words: string;
}

export function compareWith(site: Site, person: Id): readonly Comparison[] {
  return pairsWith(site, person).flatMap(({ one, other, agree, part, questions }) => {
    const partner = site.debate.person.get(one === person ? other : one);
    if (!partner) return [];
    const words = [
      ...(part.length > 0 ? [`part on ${counted(part.length, "claim")}`] : []),
      ...(agree.length > 0 ? [`agree on ${agree.length}`] : []),
      ...(part.length + agree.length === 0 ? [`both speak to ${counted(questions.length, "question")}`] : []),
    ];
    return [{ name: fullName(partner.name), url: site.urls.pair(one, other), words: words.join(", ") }];
  });
}
