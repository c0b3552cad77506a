import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { textReport } from "../../src/check/report/reports.ts";
import { compile } from "../../src/compile.ts";
import { onTeaDebate } from "./tea-debate.ts";

const folder = new URL("../fixtures/findings/", import.meta.url);
const names = readdirSync(folder).flatMap((name) => (name.endsWith(".yaml") ? [name.replace(/\.yaml$/, "")] : []));

/** A case has one or more files that are added to the debate about tea; a line `--- # path` is above each. */
function filesIn(text: string): Readonly<Record<string, string>> {
  const parts = text.split(/^--- # (.+)\n/m).slice(1);
  return Object.fromEntries(parts.flatMap((path, at) => (at % 2 === 0 ? [[path, parts[at + 1] ?? ""]] : [])));
}

test.each(names)("what is found in %s is as in the golden file beside it", async (name) => {
  const files = onTeaDebate(filesIn(readFileSync(new URL(`${name}.yaml`, folder), "utf8")));
  const report = textReport(compile(files).diagnostics, files, { colour: false });
  await expect(report).toMatchFileSnapshot(`../fixtures/findings/${name}.txt`);
});
