import { join } from "node:path";
import { expect, test } from "vitest";
import type { SourceFile } from "../../../src/claims/model/index.ts";
import { githubAnnotations, githubSummary } from "../../../src/check/report/github-report.ts";
import { jsonReport, textReport } from "../../../src/check/report/reports.ts";
import { diagnostic } from "./diagnostic.ts";

const golden = (name: string): string => join(import.meta.dirname, "golden", name);

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
