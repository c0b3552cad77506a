import type { Claim, Id } from "../../claims/model/index.ts";
import type { Replies } from "../../search/read-text.ts";
import { isPlace, type Entry } from "../../search/entry.ts";
import type { Site } from "../site.ts";
import { branchesOf, type Branch } from "../views/argument-tree.ts";
import { inReadersOrder, objectionsTo } from "../views/objections.ts";

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

/** What is against a claim, its reasons and their step, and the reasons. Only of positions are all objections below shown. */
function groupsOf(site: Site, claim: Claim): readonly (readonly Id[])[] {
  const branches = branchesOf(site, claim.id, 1);
  const isReason = ({ as }: Branch): boolean => as === "reason";
  const against = branches.filter((branch) => !isReason(branch)).toSorted(inReadersOrder(site));
  const groups =
    claim.role === "position"
      ? objectionsTo(site, claim)
      : [
          {
            target: "position",
            objections: against.filter(({ undercuts }) => !undercuts).map((branch) => ({ branch })),
          },
          { target: "steps", objections: against.filter(({ undercuts }) => undercuts).map((branch) => ({ branch })) },
        ];
  const idsOf = (wanted: string): readonly Id[] =>
    groups
      .filter(({ target }) => target === wanted)
      .flatMap(({ objections }) => objections.map(({ branch }) => branch.claim.id));
  return [...["position", "reasons", "steps"].map(idsOf), branches.filter(isReason).map(({ claim: { id } }) => id)];
}
