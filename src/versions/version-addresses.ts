/** So many digits of a hash are an address, unless another version begins with the same. */
export const fewestDigits = 10;

/**
 * The address of each version of one claim, by its hash. The hashes come in the order in which they were published: each has as
 * many digits as tell it from all that came before it, so that an address stays what it was, whatever is published later.
 */
export function versionAddresses(hashes: readonly string[]): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  /** Those known so far, by their first ten digits. */
  const known = new Map<string, string[]>();
  for (const hash of new Set(hashes)) {
    const start = hash.slice(0, fewestDigits);
    const alike = known.get(start) ?? [];
    const shared = Math.max(0, ...alike.map((other) => sharedDigits(hash, other) + 1));
    addresses.set(hash, hash.slice(0, Math.max(fewestDigits, shared)));
    known.set(start, [...alike, hash]);
  }
  return addresses;
}

function sharedDigits(one: string, other: string): number {
  let digits = 0;
  while (digits < one.length && one[digits] === other[digits]) digits += 1;
  return digits;
}
