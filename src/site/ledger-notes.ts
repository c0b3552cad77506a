import type { History, Id } from "../claims/model/index.ts";
import { counted } from "../text/counted.ts";

const mostNamed = 5;

/** A note, for whoever checks or builds, if only the ledger has some versions. */
export function restoredNote({ restored }: Pick<History, "restored">): readonly string[] {
  if (restored.length === 0) return [];
  return [
    `Kept from the ledger: ${counted(restored.length, "version")} of which the main line's history has nothing any more (${named(restored)}).`,
  ];
}

/** A note for whoever builds, if pages of versions would be published that git does not have. No later build would know of them. */
export function unlistedNote({ claims, missing }: Pick<History, "claims" | "missing">): readonly string[] {
  const unlisted = [...claims.values()].flatMap(({ id, versions }) =>
    versions.flatMap(({ version, date }) => (date === "" ? [{ id, version }] : [])),
  );
  if (missing !== null || unlisted.length === 0) return [];
  return [
    `Not in the ledger: ${counted(unlisted.length, "version")} that the git history does not have (${named(unlisted)}). Commit before you publish, or their pages will vanish when the claims change.`,
  ];
}

function named(versions: readonly { readonly id: Id; readonly version: string }[]): string {
  const first = versions.slice(0, mostNamed).map(({ id, version }) => `${id}/${version}`);
  const others = versions.length - first.length;
  return first.join(", ") + (others === 0 ? "" : ` and ${others} more`);
}
