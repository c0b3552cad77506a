import type { ClaimHistory, ClaimVersion } from "../../claims/model/index.ts";
import type { Site } from "../site.ts";
import { link, type HeadTag } from "./head-tag.ts";

/**
 * Links from a version to the others, with the relations of RFC 5829. A claim may return to an earlier version, so a version may have
 * several predecessors and successors.
 */
export function versionLinks({ urls }: Site, claim: ClaimHistory, { hash }: ClaimVersion): readonly HeadTag[] {
  const now = urls.canonical(urls.claim(claim.id));
  const changed = claim.changes.filter((change) => change.kind === "changed");
  const before = changed.filter(({ after }) => after.hash === hash).map((change) => change.before);
  const after = changed.filter((change) => change.before.hash === hash).map((change) => change.after);
  const each = (rel: string, versions: readonly ClaimVersion[]): readonly HeadTag[] =>
    [...new Set(versions.map(({ version }) => version))].flatMap((version) =>
      link(rel, urls.canonical(urls.version(claim.id, version))),
    );
  return [
    ...link("latest-version", now),
    ...link("version-history", `${now}#history`),
    ...each("predecessor-version", before),
    ...each("successor-version", after),
  ];
}
