import type { Site } from "../site.ts";
import type { ArchivePage } from "./archive-page.ts";
import { movedVersionPage } from "./moved-version-page.ts";
import { versionPage } from "./version-page.ts";

/** A page of a version, made on demand: there may be tens of thousands. */
export interface ArchiveEntry {
  readonly id: string;
  readonly version: string;
  readonly write: () => ArchivePage;
}

/** The page of one version, or the redirect from a former address of one. */
export function versionAt(site: Site, id: string | undefined, version: string | undefined): ArchiveEntry | undefined {
  return archive(site).find((entry) => entry.id === id && entry.version === version);
}

/** The page of every version that was ever on the main line, and a redirect from each of its former addresses. */
export function archive(site: Site): readonly ArchiveEntry[] {
  return [...site.history.claims.values()].flatMap((claim) => [
    ...claim.versions.map((version) => ({
      id: claim.id,
      version: version.version,
      write: () => versionPage(site, claim, version),
    })),
    ...claim.formerAddresses
      .filter(({ id }) => !site.history.claims.has(id))
      .map((former) => ({ ...former, write: () => movedVersionPage(site, claim, former) })),
  ]);
}
