import type { ClaimVersion, Id } from "../../claims/model/index.ts";
import type { Addresses } from "../version-addresses.ts";
import type { ListedVersion } from "./resolve-entries.ts";

/** The versions that the ledger lists under one id, by hash. */
export type ListedUnderId = ReadonlyMap<string, ClaimVersion>;

/** The listed versions by id, then by hash. */
export function listedById(listed: readonly ListedVersion[]): ReadonlyMap<Id, ListedUnderId> {
  const byId = new Map<Id, Map<string, ClaimVersion>>();
  for (const { id, version } of listed) {
    const ofId = byId.get(id) ?? new Map<string, ClaimVersion>();
    byId.set(id, ofId.set(version.hash, version));
  }
  return byId;
}

/** The addresses in the ledger, by hash. */
export function addressesIn(listed: ListedUnderId | undefined): Addresses {
  return new Map([...(listed ?? [])].map(([hash, { version }]) => [hash, version]));
}
