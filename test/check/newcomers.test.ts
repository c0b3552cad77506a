import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { onTeaDebate } from "./tea-debate.ts";
import { compile } from "../../src/compile.ts";
import { readClaims } from "../../src/files/read-claims.ts";
import { textReport } from "../../src/check/report/reports.ts";

const folder = join(import.meta.dirname, "../fixtures/newcomers");
const slips = readdirSync(folder);

describe("mistakes of newcomers get messages that need no knowledge of YAML", () => {
  test.each(slips)("%s", async (slip) => {
    const { files } = readClaims(join(folder, slip, "claims"));
    const all = onTeaDebate(Object.fromEntries(files.map(({ path, text }) => [path, text])));
    const report = textReport(compile(all).diagnostics, all, { colour: false });
    await expect(report).toMatchFileSnapshot(join(folder, slip, "report.txt"));
  });
});
