import fc from "fast-check";
import { expect, test } from "vitest";
import type { TextSegment } from "../../src/claims/model/index.ts";
import { wordDifference } from "../../src/versions/word-difference.ts";
import { holds } from "../holds.ts";

/** `[-removed-]`, `{+added+}`, and unchanged text as it is. */
function marked(before: string, after: string): string {
  const marks = { same: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] } as const;
  return wordDifference(before, after)
    .map(({ kind, text }) => marks[kind][0] + text + marks[kind][1])
    .join("");
}

test("returns the words that were removed and those that were added", () => {
  expect(marked("A warm pot keeps tea hot.", "A warm pot keeps the tea hot for longer.")).toBe(
    "A warm pot keeps{+ the+} tea hot{+ for longer+}.",
  );
  expect(marked("Milk goes in first.", "Milk goes in last.")).toBe("Milk goes in[- first-]{+ last+}.");
});

test("consecutive words that were removed or added are one part", () => {
  expect(marked("", "All is new.")).toBe("{+All is new.+}");
  expect(marked("All is gone.", "")).toBe("[-All is gone.-]");
  expect(marked("", "")).toBe("");
});

test("a single word between two longer changes is part of the change", () => {
  expect(marked("Nobody knows it for certain of old.", "Everyone, it seems, is quite at home.")).toBe(
    "[-Nobody knows it for certain of old-]{+Everyone, it seems, is quite at home+}.",
  );
});

test("paragraphs stay separate, and line breaks inside them have no meaning", () => {
  expect(marked("One two\nthree.\n\nFour.", "One\ntwo three.\n\nFive.")).toBe(
    "One two three.[-\n\nFour-]{+\n\nFive+}.",
  );
});

test("a list item begins a line, and a dash or a number inside a line doesn't", () => {
  expect(marked("Two things:\n- milk\n- tea", "Two things:\n- milk\n  and sugar\n- tea")).toBe(
    "Two things:\n- milk{+ and sugar+}\n- tea",
  );
  expect(marked("1. Boil.\n2. Pour.", "1. Boil.\n2. Stir.")).toBe("1. Boil.\n2.[- Pour-]{+ Stir+}.");
  expect(marked("In\n1984 - or 2. later.", "In 1984 - or 2. later.")).toBe("In 1984 - or 2. later.");
});

test("texts with almost nothing in common are replaced as a whole", () => {
  const words = (letter: string): string => Array.from({ length: 2000 }, (_, index) => `${letter}${index}`).join(" ");
  expect(wordDifference(words("a"), words("b")).map(({ kind }) => kind)).toEqual(["removed", "added"]);
});

const visible = (segments: readonly TextSegment[], kind: TextSegment["kind"]): string =>
  segments
    .filter((segment) => segment.kind === "same" || segment.kind === kind)
    .map(({ text }) => text)
    .join("")
    .replaceAll(/\s+/g, "");

test("the unchanged and removed parts make the old text, and the unchanged and added parts make the new one", () => {
  const text = fc
    .array(fc.constantFrom("a", "b", "c", "tea", ",", ".", " ", " ", "\n\n", "\n- ", "\n1. "))
    .map((parts) => parts.join(""));
  holds([text, text], 100, (before, after) => {
    const segments = wordDifference(before, after);
    expect(visible(segments, "removed")).toBe(before.replaceAll(/\s+/g, ""));
    expect(visible(segments, "added")).toBe(after.replaceAll(/\s+/g, ""));
  });
});

test("a text doesn't differ from itself", () => {
  holds([fc.string()], 100, (text) => {
    expect(wordDifference(text, text).filter(({ kind }) => kind !== "same")).toEqual([]);
  });
});
