import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";

const path = "claims/tea/x.yaml";
const text = "claim: Tee mu\uFFFD hei\uFFFD sein.\nsupports: y\nbasis: argument\n";

test("a letter that was lost to another encoding is reported once a file, at its line and column, with what to do", () => {
  const found = compile([{ path, text }]).diagnostics.filter(({ rule }) => rule === "hidden-character");
  expect(found).toMatchObject([{ path, line: 1, column: 14, severity: "error" }]);
  expect(found[0]?.message).toContain("There are 2 in this file");
  expect(found[0]?.help).toContain("save the original file as UTF-8");
});

test("a file whose bytes are no UTF-8 is reported for that alone", () => {
  const place = { path, start: 13, end: 14 };
  const finding = { rule: "not-text", severity: "error", place, message: "", help: "" } as const;
  const rules = compile([{ path, text }], { found: [finding] }).diagnostics.map(({ rule }) => rule);
  expect(rules).toContain("not-text");
  expect(rules).not.toContain("hidden-character");
});
