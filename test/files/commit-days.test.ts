import fc from "fast-check";
import { expect, test } from "vitest";
import { commitDays } from "../../src/files/read-log.ts";

const times = (...pairs: readonly (readonly [committed: string, authored: string])[]) =>
  pairs.map(([committed, authored]) => ({ committed, authored }));

test("a commit has the day on which it was committed", () => {
  expect(commitDays(times(["1767268800", "978350400"], ["0", "0"]))).toEqual(["2026-01-01", "1970-01-01"]);
});

test("a commit with an invalid time gets the day of its author date", () => {
  expect(commitDays(times(["8640000000001", "1767268800"], ["", "1767268800"], ["253402300800", "0"]))).toEqual([
    "2026-01-01",
    "2026-01-01",
    "1970-01-01",
  ]);
});

test("if the author date is invalid too, it gets the day of the commit before it, or the first commit the day of the one after", () => {
  expect(commitDays(times(["", ""], ["1767268800", "0"], ["99999999999999999999", ""], ["-5", "abc"]))).toEqual([
    "2026-01-01",
    "2026-01-01",
    "2026-01-01",
    "2026-01-01",
  ]);
  expect(commitDays(times(["", ""]))).toEqual(["1970-01-01"]);
});

test("every commit gets a day, whatever git prints", () => {
  const printed = fc.oneof(fc.string(), fc.integer().map(String), fc.double().map(String), fc.bigInt().map(String));
  fc.assert(
    fc.property(fc.array(fc.record({ committed: printed, authored: printed })), (all) => {
      const days = commitDays(all);
      expect(days).toHaveLength(all.length);
      for (const day of days) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    }),
  );
});
