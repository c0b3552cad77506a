import type { Branch } from "../../src/site/views/argument-tree.ts";
import type { Site } from "../../src/site/site.ts";
import { inBrief } from "./in-brief.ts";

/** A claim with its holders, its sources and the replies to it. */
export interface Reply {
  readonly [field: string]: unknown;
  /** Left out below a claim without replies. */
  readonly replies?: readonly Reply[];
}

/** The replies of an argument, as nested as they are. */
export function repliesOf(site: Site, branches: readonly Branch[]): readonly Reply[] {
  return branches.map(({ claim, as, undercuts, fromElsewhere, branches: below, more }) => {
    const record = site.debate.claim.get(claim.id);
    return {
      ...inBrief(site, claim),
      as,
      ...(undercuts && { undercuts: { premise: undercuts.premise.id, conclusion: undercuts.conclusion.id } }),
      ...(fromElsewhere && { argued: "elsewhere" }),
      heldBy: record?.stances.map(({ person, stance }) => ({ person: person.value, stance })) ?? [],
      sources: record?.uses.map(({ source, at }) => ({ source: source.value, at })) ?? [],
      ...(below.length > 0 && { replies: repliesOf(site, below) }),
      ...(more > 0 && { more }),
    };
  });
}
