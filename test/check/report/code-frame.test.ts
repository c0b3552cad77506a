import { expect, test } from "vitest";
import { codeFrame } from "../../../src/check/report/reports.ts";
import { diagnostic } from "./diagnostic.ts";

/** The two lines of the frame. */
function frame(line: string, column: number, endColumn: number, endLine = 1): string {
  const { code, mark } = codeFrame(line, diagnostic({ column, endColumn, endLine }));
  return `${code}\n${mark}`;
}

test("marks the place under the line", () => {
  expect(frame("supports: text-is-thim", 11, 23)).toBe("supports: text-is-thim\n          ^^^^^^^^^^^^");
});

test("shows a tab as four spaces, and marks what comes after it at the right column", () => {
  expect(frame("\tat: here", 6, 10)).toBe("    at: here\n        ^^^^");
});

test("marks a place at the end of the line with one character after it", () => {
  expect(frame("claim:", 7, 7)).toBe("claim:\n      ^");
  expect(frame("", 1, 1)).toBe("\n^");
});

test("marks a place over several lines to the end of its first line", () => {
  expect(frame("claim: It is", 8, 4, 2)).toBe("claim: It is\n       ^^^^^");
});

test("shows hidden characters as escapes and marks the whole escape", () => {
  expect(frame("a\u202Eb", 2, 3)).toBe("a\\u{202E}b\n ^^^^^^^^");
});

test("counts wide characters as two columns, as terminals do, and combining characters as none", () => {
  expect(frame("茶🫖 tea", 5, 8)).toBe("茶🫖 tea\n     ^^^");
  expect(frame("e\u0301 tea", 4, 7)).toBe("e\u0301 tea\n  ^^^");
});

test("shows the part of a long line around the place", () => {
  const { code, mark } = codeFrame(
    `${"x".repeat(5000)}HERE${"y".repeat(60_000)}`,
    diagnostic({ column: 5001, endColumn: 5005 }),
  );
  expect(code).toMatch(/^…x{40}HEREy{56}…$/);
  expect(mark).toBe(`${" ".repeat(41)}^^^^`);
});
