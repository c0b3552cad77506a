import fc from "fast-check";
import { expect, test } from "vitest";
import { oneLine } from "../../src/text/escape.ts";

test("a text on one line has a space in place of white space with a line break", () => {
  const text = fc.array(fc.constantFrom("a", " ", "\t", "\n", "\r", "\u00a0", "b"), { maxLength: 12 });
  fc.assert(
    fc.property(text, (characters) => {
      const value = characters.join("");
      expect(oneLine(value)).toBe(value.replace(/\s*[\r\n]\s*/g, " "));
    }),
    { numRuns: 2000 },
  );
});
