/** So many digits of a hash are an address, unless another version begins with the same. */
export const fewestDigits = 10;

/** Addresses by the whole hash. */
export type Addresses = ReadonlyMap<string, string>;

const none: Addresses = new Map();

/**
 * The address of each version of one claim. The hashes come in the order in which they were published: each has as many digits
 * as tell it from all that came before it, so that an address stays what it was, whatever is published later. What the ledger
 * lists has the address that it has there, and came before everything else.
 */
export function versionAddresses(hashes: readonly string[], listed: Addresses = none): Addresses {
  const addresses = new Map(listed);
  /** Those known so far, by their first ten digits. */
  const known = Map.groupBy(listed.keys(), startOf);
  for (const hash of hashes) {
    if (addresses.has(hash)) continue;
    const alike = known.get(startOf(hash)) ?? [];
    const shared = Math.max(0, ...alike.map((other) => sharedDigits(hash, other) + 1));
    addresses.set(hash, hash.slice(0, Math.max(fewestDigits, shared)));
    known.set(startOf(hash), [...alike, hash]);
  }
  return addresses;
}

function startOf(hash: string): string {
  return hash.slice(0, fewestDigits);
}

function sharedDigits(one: string, other: string): number {
  let digits = 0;
  while (digits < one.length && one[digits] === other[digits]) digits += 1;
  return digits;
}
