import fc from "fast-check";
import { expect, test } from "vitest";
import { stretches } from "../../src/words/marked.ts";

test("a sentence is split into plain text, code, stress and named links", () => {
  expect(stretches("Read [the guide](guide) on `allow`, *first*.")).toEqual([
    { kind: "text", text: "Read " },
    { kind: "link", text: "the guide", name: "guide" },
    { kind: "text", text: " on " },
    { kind: "code", text: "allow" },
    { kind: "text", text: ", " },
    { kind: "strong", text: "first" },
    { kind: "text", text: "." },
  ]);
});

test("a sentence without marks loses no letter", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const plain = text.replaceAll(/[`*[\]()]/g, "");
      expect(
        stretches(plain)
          .map((part) => part.text)
          .join(""),
      ).toBe(plain);
    }),
  );
});
