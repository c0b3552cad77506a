import { dirname, join, resolve } from "node:path";
import { compile } from "../../src/compile.ts";
import { createFiles } from "../../src/files/create-files.ts";
import { textReport } from "../../src/report/text-report.ts";
import { fileOf, withDraft, type Draft, type Surroundings } from "./draft.ts";

/** Writes a draft's file where it belongs, with those that are new with it or not at all, shows them, and reports what the checker says. Nothing that is there is overwritten. */
export function writeDraft(draft: Draft, around: Surroundings, folder: string): void {
  const beside = draft.others.reduce(withDraft, around);
  const files = [...beside.files.slice(around.files.length), fileOf(draft, beside)];
  const parent = dirname(resolve(folder));
  createFiles(files.map(({ path, text }) => ({ path: join(parent, path), text })));
  for (const { path, text } of files) process.stdout.write(`${path} is written:\n\n${text}\n`);
  const { diagnostics } = compile([...around.files, ...files]);
  const own = diagnostics.filter((diagnostic) => files.some(({ path }) => path === diagnostic.path));
  process.stdout.write(textReport(own, files, { colour: process.stdout.isTTY && !process.env["NO_COLOR"] }));
  process.exitCode = own.length > 0 ? 1 : 0;
}
