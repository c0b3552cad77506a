import type { Claim, Id } from "../../claims/model/index.ts";
import type { Replies } from "../../search/read-text.ts";
import { isPlace, type Entry } from "../../search/entry.ts";
import type { Site } from "../site.ts";
import { branchesOf } from "../views/argument-tree.ts";
import { objectionsTo, targets } from "../views/objections.ts";

/** The replies to each claim, as its page lists them, by the numbers of the entries of the search. */
export function repliesOf(site: Site, entries: readonly Entry[]): Replies {
  const numberOf = new Map(entries.flatMap(({ id, kind }, number) => (isPlace(kind) ? [[id, number]] : [])));
  const numbers = (ids: readonly Id[]): readonly number[] => ids.flatMap((id) => numberOf.get(id) ?? []);
  const groups = entries.map(({ id, kind }) => {
    const claim = kind === "question" ? undefined : site.debate.claim.get(id);
    return claim ? groupsOf(site, claim).map(numbers) : [];
  });
  return groups
    .slice(0, groups.findLastIndex((each) => each.length > 0) + 1)
    .map((each) => each.slice(0, each.findLastIndex(({ length }) => length > 0) + 1));
}

/** The groups of `objectionsTo` and the reasons. */
function groupsOf(site: Site, claim: Claim): readonly (readonly Id[])[] {
  const against = objectionsTo(site, claim).flatMap(({ objections }) => objections);
  const reasons = branchesOf(site, claim.id, 1).filter(({ as }) => as === "reason");
  return [
    ...targets.map((wanted) => against.flatMap(({ target, branch }) => (target === wanted ? branch.claim.id : []))),
    reasons.map((reason) => reason.claim.id),
  ];
}
