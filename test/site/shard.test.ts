import fc from "fast-check";
import { expect, test } from "vitest";
import { readSettings, inShard } from "../../src/site/settings.ts";
import { holds } from "../holds.ts";

test("whatever there is falls to exactly one part, and parts are of about the same size", () => {
  holds([fc.array(fc.webPath()), fc.integer({ min: 1, max: 40 })], 100, (paths, of) => {
    const parts = Array.from({ length: of }, (_, index) => inShard({ number: index + 1, of }, paths));
    expect(parts.flat().toSorted()).toEqual(paths.toSorted());
    expect(Math.max(...parts.map(({ length }) => length))).toBe(Math.ceil(paths.length / of));
  });
  expect(inShard(null, ["a", "b"])).toEqual(["a", "b"]);
});

test("2/8 is the second of eight parts, and a part that can't be is refused", () => {
  expect(readSettings({ SHARD: "2/8" }).shard).toEqual({ number: 2, of: 8 });
  for (const part of ["0/8", "9/8", "2", "2/", "a/b", "-1/2", "1/0", "1/99999"])
    expect(() => readSettings({ SHARD: part })).toThrow(
      `The part is \`${part}\`; expected its number and the number of parts`,
    );
});
