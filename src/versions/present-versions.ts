import type { ClaimVersion, Debate, Id } from "../claims/model/index.ts";
import { citedWork, claimContent } from "./claim-content.ts";
import { claimVersion, unpublished } from "./claim-version.ts";

/** The present version of each claim, including retired ones, without a date. */
export function presentVersions(debate: Debate): ReadonlyMap<Id, ClaimVersion> {
  const works = new Map(debate.sources.map((source) => [source.id, citedWork(source)]));
  const lookup = {
    nameOf: (person: Id) => debate.person.get(person)?.name ?? null,
    workOf: (source: Id) => works.get(source) ?? null,
  };
  return new Map(
    [...debate.claims, ...debate.retired].map((claim) => [
      claim.id,
      claimVersion(claimContent(claim, lookup), unpublished),
    ]),
  );
}
