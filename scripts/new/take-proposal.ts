import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { withCommandsHere } from "../../src/files/commands-here.ts";
import { compile } from "../../src/compile.ts";
import type { SourceFile } from "../../src/claims/model/index.ts";
import { parse } from "../../src/claims/index.ts";
import { readBundle } from "../../src/contribute/propose/index.ts";
import { missingModelines } from "../../src/contribute/write/index.ts";
import { createFiles } from "../../src/files/create-files.ts";
import { onDisk } from "../../src/files/on-disk.ts";
import { rulesFile } from "../../src/files/rules-file.ts";
import { textReport } from "../../src/check/report/text-report.ts";
import { visibleText } from "../../src/text/visible-text.ts";
import { proposeFiles } from "../github/bundle-proposal.ts";
import { UsageError } from "../run-program.ts";
import type { Surroundings } from "./draft.ts";
import { readMessage } from "./message/read-message.ts";
import { unwrapped } from "./message/unwrapped.ts";
import { withoutQuoteMarks } from "./message/without-quote-marks.ts";

/**
 * Adds the files of a proposal that the form of the site has made, out of the file at `path` or a message that was saved there, and
 * reports their problems. Writes all or, if one is refused or wrong in itself, none. Text of the message around the files
 * is left out. Never overwrites a file.
 */
export async function takeProposal(path: string, around: Surroundings, folder: string): Promise<void> {
  const files = filesIn(await readMessage(readBytes(path), path), around);
  const known = { ...around, diagnostics: compile(around.files).diagnostics };
  const { refusals, diagnostics } = proposeFiles(files, known);
  if (refusals.length > 0) throw new UsageError(["Nothing was written.", ...refusals].map(visibleText).join("\n"));
  const report = (): string => {
    const colour = process.stdout.isTTY && !process.env["NO_COLOR"];
    return textReport(withCommandsHere(diagnostics), [...around.files, ...files], { colour, rulesFile: rulesFile() });
  };
  const isWrong = (file: SourceFile): boolean => parse(file).findings.some(({ severity }) => severity === "error");
  const wrong = files.filter(isWrong).map((file) => `\`${file.path}\` has errors. Correct them in \`${path}\`.`);
  if (wrong.length > 0) {
    process.stdout.write(report());
    throw new UsageError(["Nothing was written.", ...wrong].map(visibleText).join("\n"));
  }
  createFiles(
    files.map(({ path: each, text }) => ({ path: onDisk(folder, each), text })),
    resolve(folder),
  );
  process.stdout.write(`${files.map((file) => `Wrote ${file.path}`).join("\n")}\n\n`);
  process.stdout.write(report());
  process.exitCode = diagnostics.length > 0 ? 1 : 0;
}

/** The files in the text of a message, as they were before it was sent, with the comment for editors if the map has one. */
function filesIn(message: string, { files: known, root }: Surroundings): readonly SourceFile[] {
  const sent = readBundle(withoutQuoteMarks(message.replaceAll("\r\n", "\n"))).files.map(unwrapped);
  const map = known.filter(({ path }) => path === `${root}/map.yaml`);
  const complete = missingModelines([...map, ...sent].map((file) => parse(file)));
  return sent.map((file) => complete.find(({ path }) => path === file.path) ?? file);
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new UsageError(`There is no file \`${path}\` that can be read.`);
  }
}
