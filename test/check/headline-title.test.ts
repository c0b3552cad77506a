import fc from "fast-check";
import { expect, test } from "vitest";
import { findingsOf } from "./check-texts.ts";

/** The proposal for a title; null if it is not in headline case. */
function proposed(title: string, more = "type: webpage"): string | null {
  const text = `title: ${JSON.stringify(title)}\n${more}\nurl: https://example.org/\n`;
  const [finding] = findingsOf("headline-title", { "claims/sources/tea.yaml": text.replace("url:", "URL:") });
  return finding === undefined ? null : (/capitals for names only: `+ ?(.*?) ?`+\. If/.exec(finding.help)?.[1] ?? "");
}

test.each([
  ["How to Make a Perfect Cup of Green Tea", "How to make a perfect cup of green tea"],
  ["Tea: A History Without Sugar or Milk", "Tea: A history without sugar or milk"],
  [
    "Self-Taught Makers of iPads, CTC-4 and Larger EU Kettles",
    "Self-taught makers of iPads, CTC-4 and larger EU kettles",
  ],
  ["What I Learned From “Boiling Water”", "What I learned from “boiling water”"],
])("reports the headline case of %s, and proposes sentence case", (title, sentence) => {
  expect(proposed(title)).toBe(sentence);
});

test.each([
  "How to make a perfect cup of green tea in Great Britain",
  "Tea Time",
  "Ann Porter: Assam CTC, open trade, limits of CTCs, UHT & the future of FAO",
  "[Comment on Gradual Warming by Ann Porter]",
  "CTC-4, PaLM and OoLONG",
])("finds no headline case in %s", (title) => {
  expect(proposed(title)).toBeNull();
});

test("laws and works in another language may have capitals", () => {
  const title = "Gesetz über Tee und Andere Getränke Ohne Zucker";
  expect(proposed(title)).not.toBeNull();
  expect(proposed(title, "type: webpage\nlanguage: de")).toBeNull();
  expect(proposed("Tea and Other Drinks Without Sugar Act", "type: legislation")).toBeNull();
});

test("the proposal has the same words, and is not reported again", () => {
  const words = fc.constantFrom(
    "Tea",
    "Without",
    "Sugar:",
    "EU",
    "of",
    "Self-Made",
    "“Green",
    "I",
    "CTC-4",
    "–",
    "Perfect",
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 9 }), (some) => {
      const sentence = proposed(some.join(" "));
      if (sentence === null) return;
      expect(sentence.toLowerCase()).toBe(some.join(" ").toLowerCase());
      expect(proposed(sentence)).toBeNull();
    }),
  );
});
