import fc from "fast-check";
import { expect, test } from "vitest";
import { unwrapped } from "../../../scripts/new/message/unwrapped.ts";

const path = "claims/tea/x.yaml";
const after = (text: string): string => unwrapped({ path, text }).text;

const long =
  "claim: Tea that has been poured over cold milk keeps its taste for longer than tea to which milk is added.\n" +
  "explanation: |\n" +
  "  Milk that is poured into hot tea is heated unevenly, and its proteins clump in the hottest places.\n\n" +
  "  In the other order they warm up slowly.\n" +
  "supports: milk-goes-in-first\n" +
  "sources:\n" +
  "  - source: orwell-1946-nice-cup\n" +
  "    at: https://example.org/a-very-long-address-without-any-space-in-it-that-is-longer-than-a-line\n";

/** As a mail program wraps lines, at the last space before the width; `end` is what it leaves of that space. */
const wrap = (text: string, width: number, end: string): string =>
  text
    .split("\n")
    .map((line) => {
      const [indent = ""] = /^[ ]*/.exec(line) ?? [];
      const lines = [""];
      for (const word of line.slice(indent.length).split(" ")) {
        const last = lines.at(-1) ?? "";
        const space = lines.length === 1 ? indent.length : 0;
        if (last !== "" && space + last.length + 1 + word.length > width) lines.push(word);
        else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
      }
      return indent + lines.join(`${end}\n`);
    })
    .join("\n");

test("lines that a mail program has wrapped at 65 to 80 characters are joined again", () => {
  for (const end of ["", " "]) {
    fc.assert(
      fc.property(fc.integer({ min: 65, max: 80 }), (width) => {
        const wrapped = wrap(long, width, end);
        expect(wrapped).not.toBe(long);
        expect(after(wrapped)).toBe(long);
      }),
    );
  }
});

test("a file that is not wrapped stays as it is, with its faults", () => {
  for (const text of [
    long,
    "claim: Tea cools.\nits steam rises\n",
    "claim: Tea cools.\nclam: x\nsupports: y\n",
    "# A comment that is long enough to fill a whole line of a message, or nearly.\nclaim: Tea cools.\n",
    "supports:\n- a-claim-with-a-name-that-is-as-long-as-a-line-of-a-message-can-be-today\n- b\n",
    "explanation: |\nA paragraph that stands at the left because nobody has indented it at all.\n",
  ])
    expect(after(text)).toBe(text);
});

test("where a line may be a key, an item or a comment as well as the rest of the line before, the file is refused", () => {
  const full = "claim: Tea that has been poured over cold milk keeps its taste for";
  for (const rest of ["long: at least for an hour", "- or longer - than other tea", "#1 among the teas of the world"])
    expect(() => after(`${full}\n${rest}\nsupports: x\n`)).toThrow(`the line before: “${rest}”`);
  // The second is the word of a sentence.
  expect(() => after(`${full}\nlonger than other\nbasis: argument\nbasis: ‘so it is said’\n`)).toThrow("“basis: ‘so");
});

test("what is no record is read in linear time", () => {
  const wrapped = "claim: Tea that has been poured over cold milk keeps its taste for\nlonger\n";
  for (const text of [`${wrapped}${"=\n".repeat(30_000)}`, `claim: A\n${`${"x".repeat(70)}\n`.repeat(30_000)}`]) {
    const start = performance.now();
    after(text);
    // Each took half a minute or more.
    expect(performance.now() - start).toBeLessThan(1000);
  }
});
