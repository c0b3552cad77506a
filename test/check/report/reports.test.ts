import { expect, test } from "vitest";
import type { SourceFile, Finding, Diagnostic } from "../../../src/claims/model/index.ts";
import { githubAnnotations, githubSummary } from "../../../src/check/report/github-report.ts";
import { jsonReport, textReport, codeFrame } from "../../../src/check/report/reports.ts";
import fc from "fast-check";
import { locate } from "../../../src/check/report/locate.ts";
import { holds } from "../../holds.ts";

const golden = (name: string): string => `golden/${name}`;

const files: readonly SourceFile[] = [
  { path: "claims/tea/a.yaml", text: "claim: Tea is so.\nsupports: text-is-thim\n" },
  { path: "claims/tea/b.yaml", text: `${"# line\r\n".repeat(11)}claim: Tea is\tso; \u202Eand so.\r\n` },
  { path: "claims/tea/c.yaml", text: "" },
];
const diagnostics = [
  diagnostic({ line: 2, column: 11, endLine: 2, endColumn: 23, message: "There is no claim `text-is-thim`." }),
  diagnostic({
    path: "claims/tea/b.yaml",
    severity: "warning",
    rule: "joined-assertions",
    line: 12,
    column: 17,
    endLine: 12,
    endColumn: 18,
  }),
  diagnostic({
    path: "claims/tea/b.yaml",
    line: 12,
    endLine: 13,
    message: "It goes on.",
    help: "Add it:\nheld-by:\n  - person: ann",
  }),
  diagnostic({ path: "claims/tea/c.yaml", rule: "empty-file", message: "This \u001B[2Jfile says nothing.", help: "" }),
];
const many = Array.from({ length: 14 }, (_, index) =>
  diagnostic({ severity: index === 13 ? "error" : "warning", line: index + 1, endLine: index + 1 }),
);

test("the text report shows each finding with its line, and ends with a count", async () => {
  await expect(textReport(diagnostics, files, { colour: false })).toMatchFileSnapshot(golden("text.txt"));
});

test("colours are added on request and change nothing else", () => {
  const coloured = textReport(diagnostics, files, { colour: true });
  expect(coloured).toContain("\u001B[1;31m");
  expect(coloured.replace(/\u001B\[[\d;]*m/g, "")).toBe(textReport(diagnostics, files, { colour: false }));
});

test("if there are no findings, the report says so", () => {
  expect(textReport([], files, { colour: false })).toBe("No problems in 3 files.\n");
  expect(jsonReport([])).toBe("[]\n");
});

test("after an error the text report says that more may be found, and only then", () => {
  const [error] = diagnostics;
  const warning = diagnostic({ severity: "warning" });
  const lastLine = (found: readonly (typeof warning)[]): string | undefined =>
    textReport(found, files, { colour: false }).trimEnd().split("\n").at(-1);
  expect(lastLine(error ? [error, warning] : [])).toBe(
    "1 error and 1 warning in 1 of 3 files. More may be found once the errors are fixed.",
  );
  expect(lastLine([warning])).toBe("1 warning in 1 of 3 files.");
});

test("the JSON report is one array with the documented keys", async () => {
  const report = jsonReport(diagnostics);
  expect(JSON.parse(report)).toEqual(diagnostics);
  await expect(report).toMatchFileSnapshot(golden("report.json"));
});

test("annotations escape characters that have a meaning for GitHub", () => {
  const hostile = diagnostic({ path: "claims/a,b:c.yaml", message: "100% wrong\n::error::injected", help: "" });
  expect(githubAnnotations([hostile], { fileCount: 1, claimsPath: "data/claims/" }).split("\n")[0]).toBe(
    "::error file=data/claims/a%2Cb%3Ac.yaml,line=1,col=1,endLine=1,endColumn=2,title=unknown-id::100%25 wrong\\u{000A}::error::injected%0Ahttps://example.org/contribute/rules/#unknown-id",
  );
});

test("an annotation on a file beside the claims folder has its path in the repository", () => {
  const pathOf = (path: string): string | undefined =>
    /file=([^,]*)/.exec(githubAnnotations([diagnostic({ path })], { fileCount: 1, claimsPath: "data/claims/" }))?.[1];
  expect(["claims/a.yaml", "components/Footer.astro", "public/style.css"].map(pathOf)).toEqual([
    "data/claims/a.yaml",
    "data/components/Footer.astro",
    "data/public/style.css",
  ]);
});

test("nine annotations are shown, errors first, and the others are counted", () => {
  const lines = githubAnnotations(many, { fileCount: 20, claimsPath: "claims/" }).trimEnd().split("\n");
  expect(lines.map((line) => /^::(\w+)/.exec(line)?.[1])).toEqual([
    "error",
    ...Array<string>(8).fill("warning"),
    "notice",
    undefined,
  ]);
  expect(lines.slice(-2)).toEqual([
    "::notice title=check::5 more in the summary",
    "1 error and 13 warnings in 1 of 20 files.",
  ]);
});

test("ten findings need no count", () => {
  expect(githubAnnotations(many.slice(0, 10), { fileCount: 20, claimsPath: "claims/" })).not.toContain(
    "more in the summary",
  );
});

test("the summary contains every finding, in a code fence that no text can close", () => {
  const hostile = diagnostic({ message: "````` </pre> <img src=x>", help: "" });
  const summary = githubSummary([...many, hostile], files);
  expect(summary.match(/--> /g)).toHaveLength(15);
  const [fence = ""] = /^`+(?=text$)/m.exec(summary) ?? [];
  expect(fence.length).toBeGreaterThan(5);
  expect(summary.endsWith(`\n${fence}\n`)).toBe(true);
});

test("a summary longer than GitHub allows is shortened and says so", () => {
  const summary = githubSummary(Array<(typeof many)[number]>(5000).fill(diagnostic({})), files);
  expect(summary.length).toBeLessThan(301_000);
  expect(summary).toContain("the checker reports the rest");
});

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

test.each([
  ["lines and columns begin at 1, and the end is exclusive", "abc\ndef\n", [0, 3], "1:1-1:4"],
  ["another line", "abc\ndef\n", [5, 6], "2:2-2:3"],
  ["more than one line", "abc\ndef\n", [1, 6], "1:2-2:3"],
  ["a carriage return before a line feed begins no line", "abc\r\ndef\r\n", [5, 8], "2:1-2:4"],
  ["a byte order mark takes no column", "\uFEFFabc", [1, 4], "1:1-1:4"],
  ["a byte order mark itself", "\uFEFFabc", [0, 0], "1:1-1:1"],
  ["columns are UTF-16 code units, as in editors", "🫖 tea", [3, 6], "1:4-1:7"],
  ["an end outside of the text", "abc", [2, 99], "1:3-1:4"],
  ["a place before the text", "abc", [-5, -1], "1:1-1:1"],
] as const)("a place has lines and columns: %s", (_, text, [start, end], place) => {
  expect(placeOf(text, start, end)).toBe(place);
});

test("a place in a missing file is its beginning", () => {
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
  holds([fc.array(fc.constantFrom("a", "\n", "\r\n", "🫖", "\t")), fc.nat()], 100, (parts, seed) => {
    const text = parts.join("");
    const offset = text.length === 0 ? 0 : seed % (text.length + 1);
    const [found] = locate([finding(offset, offset)], [{ path, text }], "");
    const lines = text.split("\n").slice(0, (found?.line ?? 0) - 1);
    expect(lines.join("\n").length + (lines.length > 0 ? 1 : 0) + (found?.column ?? 0) - 1).toBe(offset);
  });
});

test.each([
  ["the place under the line", "supports: text-is-thim", [11, 23], "supports: text-is-thim\n          ^^^^^^^^^^^^"],
  ["a tab as four spaces, and what comes after it at its column", "\tat: here", [6, 10], "    at: here\n        ^^^^"],
  ["the end of the line with one character after it", "claim:", [7, 7], "claim:\n      ^"],
  ["an empty line", "", [1, 1], "\n^"],
  ["several lines to the end of the first", "claim: It is", [8, 4, 2], "claim: It is\n       ^^^^^"],
  ["a hidden character as an escape, and all of it", "a\u202Eb", [2, 3], "a\\u{202E}b\n ^^^^^^^^"],
  ["a wide character as two columns, as terminals do", "茶🫖 tea", [5, 8], "茶🫖 tea\n     ^^^"],
  ["a combining character as none", "e\u0301 tea", [4, 7], "e\u0301 tea\n  ^^^"],
] as const)("a code frame marks %s", (_, line, [column, endColumn, endLine = 1], shown) => {
  const { code, mark } = codeFrame(line, diagnostic({ column, endColumn, endLine }));
  expect(`${code}\n${mark}`).toBe(shown);
});

test("shows the part of a long line around the place", () => {
  const { code, mark } = codeFrame(
    `${"x".repeat(5000)}HERE${"y".repeat(60_000)}`,
    diagnostic({ column: 5001, endColumn: 5005 }),
  );
  expect(code).toMatch(/^…x{40}HEREy{56}…$/);
  expect(mark).toBe(`${" ".repeat(41)}^^^^`);
});

/** A diagnostic with default values for everything that a test doesn't give. */
function diagnostic(part: Partial<Diagnostic>): Diagnostic {
  return {
    rule: "unknown-id",
    severity: "error",
    path: "claims/tea/a.yaml",
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 2,
    message: "There is no claim `b`.",
    help: "Did you mean `c`?",
    docs: "https://example.org/contribute/rules/#unknown-id",
    ...part,
  };
}
