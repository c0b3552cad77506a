import { dirname, join, resolve } from "node:path";
import { compile } from "../../src/compile.ts";
import { createFiles } from "../../src/files/create-files.ts";
import { rulesFile } from "../../src/files/rules-file.ts";
import { visibleText } from "../../src/report/visible-text.ts";
import { textReport } from "../../src/report/text-report.ts";
import { UsageError } from "../site-options.ts";
import { fileOf, withDraft, type Draft, type Surroundings } from "./draft.ts";

/**
 * Writes a draft's file where it belongs, with those that are new with it or not at all, shows them, and reports what the checker says.
 * Nothing that is there is overwritten, and a draft that names what isn't there is not written, unless it was
 * asked for question by question: those answers would be lost.
 */
export function writeDraft(draft: Draft, around: Surroundings, folder: string, wasAsked: boolean): void {
  const beside = draft.others.reduce(withDraft, around);
  const files = [...beside.files.slice(around.files.length), fileOf(draft, beside)];
  const { diagnostics } = compile([...around.files, ...files]);
  const own = diagnostics.filter((diagnostic) => files.some(({ path }) => path === diagnostic.path));
  const unknown = own.filter(({ rule }) => namesNothing.test(rule));
  if (unknown.length > 0 && !wasAsked)
    throw new UsageError(
      ["Nothing was written.", ...unknown.map(({ message, help }) => `${message} ${help}`)].map(visibleText).join("\n"),
    );
  const parent = dirname(resolve(folder));
  createFiles(files.map(({ path, text }) => ({ path: join(parent, path), text })));
  for (const { path, text } of files) process.stdout.write(`${path} is written:\n\n${text}\n`);
  process.stdout.write(
    textReport(own, files, { colour: process.stdout.isTTY && !process.env["NO_COLOR"], rulesFile: rulesFile() }),
  );
  process.exitCode = own.length > 0 ? 1 : 0;
}

const namesNothing = /^unknown-(?:claim|question|source|person|debate)$/;
