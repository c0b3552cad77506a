import { resolve } from "node:path";
import { withCommandsHere } from "../../src/files/commands-here.ts";
import { compile } from "../../src/compile.ts";
import { createFiles } from "../../src/files/create-files.ts";
import { onDisk } from "../../src/files/on-disk.ts";
import { rulesFile } from "../../src/files/rules-file.ts";
import { visibleLines, visibleText } from "../../src/text/visible-text.ts";
import { textReport } from "../../src/check/report/text-report.ts";
import { UsageError } from "../run-program.ts";
import { fileOf, withDraft, type Draft, type Surroundings } from "./draft.ts";

/**
 * Writes the files of a draft (all or none), prints them, and reports their problems. Never overwrites a file. A draft with
 * unknown ids is not written, unless the user was asked for each value, which would be lost.
 */
export function writeDraft(draft: Draft, around: Surroundings, folder: string, wasInteractive: boolean): void {
  const beside = draft.others.reduce(withDraft, around);
  const files = [...beside.files.slice(around.files.length), fileOf(draft, beside)];
  const { diagnostics } = compile([...around.files, ...files]);
  const own = diagnostics.filter((diagnostic) => files.some(({ path }) => path === diagnostic.path));
  const unknown = own.filter(({ rule }) => isUnknownId.test(rule));
  if (unknown.length > 0 && !wasInteractive)
    throw new UsageError(
      ["Nothing was written.", ...unknown.map(({ message, help }) => `${message} ${help}`)].map(visibleText).join("\n"),
    );
  createFiles(
    files.map(({ path, text }) => ({ path: onDisk(folder, path), text })),
    resolve(folder),
  );
  for (const { path, text } of files) process.stdout.write(`Wrote ${path}:\n\n${visibleLines(text).join("\n")}\n`);
  process.stdout.write(
    textReport(withCommandsHere(own), files, {
      colour: process.stdout.isTTY && !process.env["NO_COLOR"],
      rulesFile: rulesFile(),
    }),
  );
  process.exitCode = own.length > 0 ? 1 : 0;
}

const isUnknownId = /^unknown-(?:claim|question|source|person|debate)$/;
