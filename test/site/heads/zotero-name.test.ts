import fc from "fast-check";
import { expect, test } from "vitest";
import type { Name } from "../../../src/claims/model/index.ts";
import { zoteroName } from "../../../src/site/heads/zotero.ts";

const nobody = { kind: "personal", family: "", given: "", droppingParticle: "", nonDroppingParticle: "", suffix: "" };
const person = (parts: Partial<typeof nobody>): Name => ({ ...nobody, ...parts, kind: "personal" });

/** Splits a name as Zotero does: at the first comma, or without one at the last space. */
function read(text: string): readonly string[] {
  const trimmed = text.replace(/[\s,]+$/, "");
  const parts = text.includes(",") ? trimmed.split(/, ?/) : trimmed.split(/ (?=[^ ]*$)/).reverse();
  return parts.slice(0, 2);
}

test("a particle and a suffix stay with the family name", () => {
  expect(zoteroName(person({ family: "Beethoven", given: "Ludwig", nonDroppingParticle: "van", suffix: "Jr." }))).toBe(
    "van Beethoven Jr., Ludwig",
  );
  expect(zoteroName(person({ family: "Gaulle", given: "Charles", droppingParticle: "de" }))).toBe("Gaulle, Charles de");
});

test("a name without a given part is not divided", () => {
  for (const family of ["Plato", "El Greco"]) expect(read(zoteroName(person({ family })))).toEqual([family]);
});

test("a group's name is read whole, whatever commas and spaces are in it", () => {
  const word = fc.stringMatching(/^[A-Za-z&]{1,8}$/);
  const name = fc.array(fc.tuple(word, fc.constantFrom(" ", ", ")), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(name, (pieces) => {
      const literal = pieces
        .map((piece) => piece.join(""))
        .join("")
        .replace(/[, ]+$/, "");
      expect(read(zoteroName({ kind: "literal", literal }))).toEqual([literal.replaceAll(",", "\u201a")]);
    }),
  );
});
