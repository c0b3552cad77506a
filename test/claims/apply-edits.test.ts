import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits } from "../../src/claims/yaml/edits.ts";

const edit = fc
  .record({
    start: fc.nat(30),
    length: fc.nat(5),
    insert: fc.string({ maxLength: 3, unit: fc.constantFrom("X", "Y") }),
  })
  .map(({ start, length, insert }) => ({ start, end: Math.min(30, start + length), insert }));
const text = "abcdefghijklmnopqrstuvwxyz1234";

describe("applying edits", () => {
  test("applies edits by their places, in any order", () => {
    const edits = [
      { start: 5, end: 6, insert: "" },
      { start: 0, end: 0, insert: "<" },
    ];
    expect(applyEdits("abcdefg", edits).text).toBe("<abcdeg");
  });

  test("changes no character outside of the edits, and returns where each one was before", () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        const edited = applyEdits(text, edits);
        for (const [index, character] of [...edited.text].entries()) {
          if (!/[XY]/.test(character)) expect(text[edited.origin(index)]).toBe(character);
        }
      }),
    );
  });

  test("returns original offsets that increase and stay within the text", () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        const edited = applyEdits(text, edits);
        const origins = Array.from({ length: edited.text.length + 1 }, (_, offset) => edited.origin(offset));
        expect(origins).toEqual(origins.toSorted((one, other) => one - other));
        expect(origins.at(-1)).toBe(text.length);
      }),
    );
  });
});
