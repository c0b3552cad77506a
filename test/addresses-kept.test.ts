import fc from "fast-check";
import { expect, test } from "vitest";
import { anyStep, lostAddresses } from "./address-walk.ts";

test("an address that was published stays one, whatever happens to the record, by the history or by the ledger", () => {
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 25, maxLength: 25 }), (steps) => {
      expect(lostAddresses(steps)).toEqual([]);
    }),
    { numRuns: 3, endOnFailure: true },
  );
}, 60_000);

test("a claim that took over another and then became a question keeps the addresses under both ids", () => {
  const ofClaims = (["rename", "merge", "add", "become"] as const).map((what, index) => {
    return { what, kind: "claim" as const, at: index === 1 ? 1 : 0, to: 0 };
  });
  expect(lostAddresses(ofClaims)).toEqual([]);
});
