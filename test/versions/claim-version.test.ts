import fc from "fast-check";
import { expect, test } from "vitest";
import { versionAddresses } from "../../src/versions/claim-version.ts";
import { holds } from "../holds.ts";

/** Hashes that often begin alike: all differ in only a few digits. */
const hashes = fc.uniqueArray(
  fc.array(fc.constantFrom("0", "1"), { minLength: 14, maxLength: 14 }).map((digits) => digits.join("")),
  { maxLength: 60 },
);

test("a version that begins like an earlier one has as many digits as distinguish them, and the earlier one keeps ten", () => {
  expect([...versionAddresses(["0123456789aaaa", "0123456789aabb", "0123456789bbbb"]).values()]).toEqual([
    "0123456789",
    "0123456789aab",
    "0123456789b",
  ]);
});

test("each version has its own address, which is the beginning of its hash", () => {
  holds([hashes], 100, (all) => {
    const addresses = versionAddresses(all);
    expect(new Set(addresses.values()).size).toBe(all.length);
    for (const [hash, address] of addresses) expect(hash.startsWith(address) && address.length >= 10).toBe(true);
  });
});

test("no address changes when more versions are published", () => {
  holds([hashes, fc.nat(60)], 100, (all, count) => {
    const before = versionAddresses(all.slice(0, count));
    const after = versionAddresses(all);
    expect([...before].filter(([hash, address]) => after.get(hash) !== address)).toEqual([]);
  });
});
