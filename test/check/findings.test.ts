import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { textReport } from "../../src/check/report/reports.ts";
import { compile } from "../../src/compile.ts";
import { readBundle } from "../../src/contribute/propose/bundle.ts";
import { onTeaDebate } from "./tea-debate.ts";

const folder = new URL("../fixtures/findings/", import.meta.url);
const names = readdirSync(folder).flatMap((name) => (name.endsWith(".yaml") ? [name.replace(/\.yaml$/, "")] : []));

test.each(names)("what is found in %s is as in the golden file beside it", async (name) => {
  const added = readBundle(readFileSync(new URL(`${name}.yaml`, folder), "utf8")).files;
  const files = onTeaDebate(Object.fromEntries(added.map(({ path, text }) => [path, text])));
  const report = textReport(compile(files).diagnostics, files, { colour: false });
  await expect(report).toMatchFileSnapshot(`../fixtures/findings/${name}.txt`);
});
