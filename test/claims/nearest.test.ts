import { describe, expect, test } from "vitest";
import { nearest } from "../../src/text/nearest.ts";

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
