import fc from "fast-check";
import { expect, test } from "vitest";
import type { Finding } from "../../../src/claims/model/index.ts";
import { locate } from "../../../src/check/report/locate.ts";

const path = "claims/a.yaml";

function finding(start: number, end: number, part: Partial<Finding> = {}): Finding {
  return {
    rule: "wrong-relation",
    severity: "error",
    place: { path, start, end },
    message: "Here.",
    help: "",
    ...part,
  };
}

/** The place of a part of a text, as `line:column-line:column`. */
function placeOf(text: string, start: number, end: number): string {
  const [found] = locate([finding(start, end)], [{ path, text }], "");
  return `${found?.line}:${found?.column}-${found?.endLine}:${found?.endColumn}`;
}

test("lines and columns begin at 1, and the end is exclusive", () => {
  expect(placeOf("abc\ndef\n", 0, 3)).toBe("1:1-1:4");
  expect(placeOf("abc\ndef\n", 5, 6)).toBe("2:2-2:3");
  expect(placeOf("abc\ndef\n", 1, 6)).toBe("1:2-2:3");
});

test("a carriage return before a line feed doesn't begin another line", () => {
  expect(placeOf("abc\r\ndef\r\n", 5, 8)).toBe("2:1-2:4");
});

test("a byte order mark takes no column", () => {
  expect(placeOf("\uFEFFabc", 1, 4)).toBe("1:1-1:4");
  expect(placeOf("\uFEFFabc", 0, 0)).toBe("1:1-1:1");
});

test("columns are UTF-16 code units, as in editors", () => {
  expect(placeOf("🫖 tea", 3, 6)).toBe("1:4-1:7");
});

test("places outside of the text or in a missing file are moved inside", () => {
  expect(placeOf("abc", 2, 99)).toBe("1:3-1:4");
  expect(placeOf("abc", -5, -1)).toBe("1:1-1:1");
  expect(locate([finding(7, 9, { place: { path: "claims/none.yaml", start: 7, end: 9 } })], [], "")).toMatchObject([
    { path: "claims/none.yaml", line: 1, column: 1, endLine: 1, endColumn: 1 },
  ]);
});

test("findings are sorted by path, place and rule", () => {
  const findings = [
    finding(2, 3),
    finding(0, 1, { rule: "unknown-id" }),
    finding(0, 1, { rule: "bad-id" }),
    finding(0, 1, { place: { path: "claims/B.yaml", start: 0, end: 1 } }),
  ];
  const rules = locate(findings, [{ path, text: "abc" }], "").map(
    (found) => `${found.path} ${found.rule} ${found.column}`,
  );
  expect(rules).toEqual([
    "claims/B.yaml wrong-relation 1",
    "claims/a.yaml bad-id 1",
    "claims/a.yaml unknown-id 1",
    "claims/a.yaml wrong-relation 3",
  ]);
});

test.each([
  ["https://example.org/x/", "https://example.org/x/contribute/rules/#wrong-relation"],
  ["", "/contribute/rules/#wrong-relation"],
  ["javascript:alert(1)", "/contribute/rules/#wrong-relation"],
])("the address of a rule's section on %j is %j", (site, docs) => {
  expect(locate([finding(0, 0)], [], site)[0]?.docs).toBe(docs);
});

test("every offset is found again from its line and column", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "\n", "\r\n", "🫖", "\t")), fc.nat(), (parts, seed) => {
      const text = parts.join("");
      const offset = text.length === 0 ? 0 : seed % (text.length + 1);
      const [found] = locate([finding(offset, offset)], [{ path, text }], "");
      const lines = text.split("\n").slice(0, (found?.line ?? 0) - 1);
      expect(lines.join("\n").length + (lines.length > 0 ? 1 : 0) + (found?.column ?? 0) - 1).toBe(offset);
    }),
  );
});
