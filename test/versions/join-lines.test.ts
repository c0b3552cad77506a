import { expect, test } from "vitest";
import { joinLines } from "../../src/versions/canonical-form.ts";

test("a paragraph becomes one line, however it is broken, indented or ended", () => {
  expect(joinLines("One two\nthree.\n\nFour.\n")).toBe("One two three.\n\nFour.");
  expect(joinLines("One\ntwo  three.   \r\n\r\n\r\n  Four.")).toBe("One two three.\n\nFour.");
});

test("the start of another block stays on its own line", () => {
  const markdown =
    "Two reasons:\n- one\n  and more\n- two\n\n1. first\n2. second\n> said\n## Heading\n    code\n---\n[a]: https://b.example";
  expect(joinLines(markdown)).toBe(
    "Two reasons:\n- one and more\n- two\n\n1. first\n2. second\n> said\n## Heading\n    code\n---\n[a]: https://b.example",
  );
});

test("emphasis, numbers and dashes at the start of a line don't start a block", () => {
  expect(joinLines("It was\n*then*\n1946 and\n-5 degrees, #1\n+1.")).toBe("It was *then* 1946 and -5 degrees, #1 +1.");
});

test("an empty text stays empty", () => {
  expect(joinLines(" \n\n")).toBe("");
});
