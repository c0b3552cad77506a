import fc from "fast-check";
import { expect, test } from "vitest";
import { readSettings, inShard, readShard } from "../../src/site/settings.ts";

test("whatever there is falls to exactly one part, and parts are of about the same size", () => {
  fc.assert(
    fc.property(fc.array(fc.webPath()), fc.integer({ min: 1, max: 40 }), (paths, of) => {
      const parts = Array.from({ length: of }, (_, index) => inShard({ number: index + 1, of }, paths));
      expect(parts.flat().toSorted()).toEqual(paths.toSorted());
      expect(Math.max(...parts.map(({ length }) => length))).toBe(Math.ceil(paths.length / of));
    }),
  );
  expect(inShard(null, ["a", "b"])).toEqual(["a", "b"]);
});

test("2/8 is the second of eight parts, and a part that can't be is refused", () => {
  expect(readShard("2/8")).toEqual({ number: 2, of: 8 });
  expect(["0/8", "9/8", "2", "2/", "a/b", "-1/2", "1/0", "1/99999"].map(readShard)).toEqual(Array(8).fill(null));
  expect(() => readSettings({ SHARD: "9/8" })).toThrow(
    "The part is `9/8`; expected its number and the number of parts",
  );
});
