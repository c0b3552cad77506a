import type { ClaimHistory, Debate, History, Id, MissingPast } from "../claims/model/index.ts";
import { presentVersions } from "./present-versions.ts";

/** The history of a map whose past is unknown: each claim's present version, and no changes. `missing` says why. */
export function presentHistory(debate: Debate, missing: MissingPast | null): History {
  const versions = presentVersions(debate);
  const claims = [...debate.claims, ...debate.retired].flatMap(({ id }): readonly [Id, ClaimHistory][] => {
    const version = versions.get(id);
    return version ? [[id, { id, formerAddresses: [], versions: [version], changes: [], present: true }]] : [];
  });
  return {
    claims: new Map(claims),
    changes: [],
    unread: [],
    missing,
    published: { ids: [], sharedVersions: [], staleCitations: [] },
    restored: [],
  };
}
