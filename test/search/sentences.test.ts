import fc from "fast-check";
import { expect, test } from "vitest";
import { blocksOf } from "../../src/search/sentences.ts";

/** Each block as its kind and its sentences. */
const read = (text: string, language = "en") =>
  [...blocksOf(text, language)].map(({ kind, sentences }) => [
    kind,
    ...sentences.map(({ from, to }) => text.slice(from, to)),
  ]);

test.each([
  [
    "an initial and titles",
    "en",
    'Dr. J. Smith met Mr. Lee, e.g. at tea. "Is it hot?" he asked. It was 3.5 percent.',
    ["Dr. J. Smith met Mr. Lee, e.g. at tea.", '"Is it hot?" he asked.', "It was 3.5 percent."],
  ],
  [
    "German days and abbreviations",
    "de",
    "Am 3. Mai trank er z. B. Tee. „War er heiß?“, fragte sie.",
    ["Am 3. Mai trank er z. B. Tee.", "„War er heiß?“, fragte sie."],
  ],
  ["Arabic", "ar", "الشاي ساخن. هل هو ساخن؟ نعم.", ["الشاي ساخن.", "هل هو ساخن؟", "نعم."]],
])("%s end no sentence", (_, language, text, sentences) => {
  expect(read(text, language)).toEqual([["paragraph", ...sentences]]);
});

test("headings, items, quotations and what somebody says in a transcript are blocks, without the sign before them", () => {
  const text =
    "# On tea\n- Tea is hot\n2) Milk is cold. Always.\n> Pots crack.\n[00:12] GEORGE ORWELL: Milk goes in last.\r\nAda: No.";
  expect(read(text)).toEqual([
    ["heading", "On tea"],
    ["item", "Tea is hot"],
    ["item", "Milk is cold.", "Always."],
    ["paragraph", "Pots crack."],
    ["paragraph", "Milk goes in last."],
    ["paragraph", "No."],
  ]);
});

test("a line that was broken to fit goes on in the next, and a title does not", () => {
  expect(read("On tea\n\nWhoever pours the milk last sees how much\nof it the tea needs. So says Orwell.")).toEqual([
    ["heading", "On tea"],
    ["paragraph", "Whoever pours the milk last sees how much\nof it the tea needs.", "So says Orwell."],
  ]);
});

test("the sentences of any text are in its order, not empty, and at most 500 characters long", () => {
  const piece = fc.constantFrom(
    "Tea is hot. ",
    "\n",
    "\r\n\r\n",
    "- ",
    "# ",
    "Mr. ",
    "word ",
    "Ä",
    "？",
    " ".repeat(9),
    "x".repeat(600),
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (parts) => {
      const text = parts.join("");
      let at = 0;
      for (const { from, to } of [...blocksOf(text, "en")].flatMap(({ sentences }) => sentences)) {
        expect(from).toBeGreaterThanOrEqual(at);
        expect(text.slice(from, to).trim()).toHaveLength(to - from);
        expect(to - from).toBeGreaterThan(0);
        expect(to - from).toBeLessThanOrEqual(500);
        at = to;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
  );
});
