import { describe, expect, test } from "vitest";
import { nearest } from "../../src/text/nearest.ts";

describe("the word that was probably meant", () => {
  test.each([
    ["suports", "supports"],
    ["spuports", "supports"],
    ["objects_to", "objects-to"],
    ["Held By", "held-by"],
    ["supports", "supports"],
  ])("%s is %s", (word, meant) => {
    expect(nearest(word, ["answers", "supports", "objects-to", "held-by"])).toBe(meant);
  });

  test("is none where nothing is near", () => {
    expect(nearest("colour", ["answers", "supports"])).toBeNull();
    expect(nearest("at", ["by"])).toBeNull();
    expect(nearest("", ["by"])).toBeNull();
  });

  test("counts two letters that changed places as one slip", () => {
    expect(nearest("form", ["from"])).toBe("from");
  });
});
