import type { Id } from "../../model.ts";
import type { Addresses } from "../version-addresses.ts";
import type { ListedVersion } from "./resolve-entries.ts";

/** The addresses that the ledger lists under each id. */
export function listedAddresses(listed: readonly ListedVersion[]): ReadonlyMap<Id, Addresses> {
  const addresses = new Map<Id, Map<string, string>>();
  for (const { id, version } of listed) {
    const ofId = addresses.get(id) ?? new Map<string, string>();
    addresses.set(id, ofId.set(version.hash, version.version));
  }
  return addresses;
}
