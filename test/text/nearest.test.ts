import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distanceToBeginning, editDistance, isOneSlip, nearest } from "../../src/text/nearest.ts";

describe("the likely intended word", () => {
  test.each([
    ["suports", "supports"],
    ["spuports", "supports"],
    ["objects_to", "objects-to"],
    ["Held By", "held-by"],
    ["supports", "supports"],
  ])("for %s is %s", (word, meant) => {
    expect(nearest(word, ["answers", "supports", "objects-to", "held-by"])).toBe(meant);
  });

  test("is none if no word is near", () => {
    expect(nearest("colour", ["answers", "supports"])).toBeNull();
    expect(nearest("at", ["by"])).toBeNull();
    expect(nearest("", ["by"])).toBeNull();
  });

  test("counts two swapped letters as one mistake", () => {
    expect(nearest("form", ["from"])).toBe("from");
  });
});

test.each([
  ["grou", 0],
  ["gruo", 1],
  ["goun", 1],
  ["grround", 1],
  ["graund", 1],
  ["gorunidng", 2],
])("from %s to a word that begins like grounding there are %i typing errors", (typed, slips) => {
  expect(distanceToBeginning(typed, "grounding", 2)).toBe(slips);
  expect(distanceToBeginning("completely", "different", 2)).toBe(Infinity);
});

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 7 });

test("distances are those of the definition, and infinite above what is asked", () => {
  fc.assert(
    fc.property(word, word, fc.constantFrom(1, 2, 3), (typed, other, most) => {
      const within = (distance: number): number => (distance > most ? Infinity : distance);
      const beginnings = Array.from({ length: other.length + 1 }, (_, length) => other.slice(0, length));
      expect(editDistance(typed, other, most)).toBe(within(slipsBetween(typed, other, new Map())));
      expect(distanceToBeginning(typed, other, most)).toBe(
        within(Math.min(...beginnings.map((beginning) => slipsBetween(typed, beginning, new Map())))),
      );
      expect(isOneSlip(typed, other)).toBe(slipsBetween(typed, other, new Map()) === 1);
    }),
    { numRuns: 1000 },
  );
});

/** The distance by its definition, without a table. */
function slipsBetween(a: string, b: string, known: Map<string, number>): number {
  if (a === "" || b === "") return a.length + b.length;
  const key = `${a} ${b}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)];
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  const slips = Math.min(
    slipsBetween(restA, b, known) + 1,
    slipsBetween(a, restB, known) + 1,
    slipsBetween(restA, restB, known) + (a.at(-1) === b.at(-1) ? 0 : 1),
    swapped ? slipsBetween(a.slice(0, -2), b.slice(0, -2), known) + 1 : Infinity,
  );
  known.set(key, slips);
  return slips;
}
