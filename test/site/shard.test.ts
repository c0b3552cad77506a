import fc from "fast-check";
import { expect, test } from "vitest";
import { readSettings } from "../../src/site/settings.ts";
import { isOwn, readShard } from "../../src/site/shard.ts";

test("every path falls to exactly one part", () => {
  fc.assert(
    fc.property(fc.webPath(), fc.integer({ min: 1, max: 40 }), (path, of) => {
      const own = Array.from({ length: of }, (_, index) => ({ number: index + 1, of })).filter((shard) =>
        isOwn({ shard }, path),
      );
      expect(own).toHaveLength(1);
    }),
  );
});

test("parts are of about the same size", () => {
  const paths = Array.from({ length: 8000 }, (_, index) => `claims/claim-${index}/index.html`);
  const sizes = [1, 2, 3, 4, 5, 6, 7, 8].map(
    (number) => paths.filter((path) => isOwn({ shard: { number, of: 8 } }, path)).length,
  );
  expect(Math.min(...sizes)).toBeGreaterThan(900);
  expect(Math.max(...sizes)).toBeLessThan(1100);
});

test("a page has the same part with and without slashes around its path", () => {
  const shard = { number: 1, of: 2 };
  expect(isOwn({ shard }, "/claims/x/")).toBe(isOwn({ shard }, "claims/x"));
});

test("2/8 is the second of eight parts, and a part that can't be is refused", () => {
  expect(readShard("2/8")).toEqual({ number: 2, of: 8 });
  expect(["0/8", "9/8", "2", "2/", "a/b", "-1/2", "1/0", "1/99999"].map(readShard)).toEqual(Array(8).fill(null));
  expect(() => readSettings({ SHARD: "9/8" })).toThrow(
    "The part is `9/8`; expected its number and the number of parts",
  );
});
