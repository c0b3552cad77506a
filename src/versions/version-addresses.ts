/** The digits of a hash in an address, unless another version of the claim starts with the same. */
export const fewestDigits = 10;

/** Addresses by hash. */
export type Addresses = ReadonlyMap<string, string>;

const none: Addresses = new Map();

/**
 * The addresses of one claim's versions. `hashes` are in the order of publication: each address has enough digits to tell
 * it from all earlier ones, so that later versions never change it. Versions in the ledger (`listed`) keep their addresses
 * and count as the earliest.
 */
export function versionAddresses(hashes: readonly string[], listed: Addresses = none): Addresses {
  const addresses = new Map(listed);
  /** The hashes so far, by their first ten digits. */
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
