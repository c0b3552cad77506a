import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { compile } from "../../src/compile.ts";
import { readBundle } from "../../src/edit/propose/index.ts";
import { decodeText } from "../../src/files/decode-text.ts";
import { createFiles } from "../../src/files/create-files.ts";
import { rulesFile } from "../../src/files/rules-file.ts";
import { textReport } from "../../src/report/text-report.ts";
import { visibleText } from "../../src/report/visible-text.ts";
import { proposeFiles } from "../github/bundle-proposal.ts";
import { UsageError } from "../site-options.ts";
import type { Surroundings } from "./draft.ts";

/**
 * Adds the files of a proposal that the form of the site has made (all or none), and reports their problems. Text before the first
 * file, such as that of a message, is left out. Never overwrites a file.
 */
export function takeProposal(path: string, around: Surroundings, folder: string): void {
  const { files } = readBundle(readText(path));
  const known = { ...around, diagnostics: compile(around.files).diagnostics };
  const { refusals, diagnostics } = proposeFiles(files, known);
  if (refusals.length > 0) throw new UsageError(["Nothing was written.", ...refusals].map(visibleText).join("\n"));
  const parent = dirname(resolve(folder));
  createFiles(files.map((file) => ({ path: join(parent, file.path), text: file.text })));
  process.stdout.write(`${files.map((file) => `Wrote ${file.path}`).join("\n")}\n\n`);
  const colour = process.stdout.isTTY && !process.env["NO_COLOR"];
  process.stdout.write(textReport(diagnostics, [...around.files, ...files], { colour, rulesFile: rulesFile() }));
  process.exitCode = diagnostics.length > 0 ? 1 : 0;
}

function readText(path: string): string {
  const { text, firstInvalid } = decodeText(readBytes(path));
  if (firstInvalid !== null || text.includes("\0"))
    throw new UsageError(
      `Nothing was written. \`${path}\` is not encoded as UTF-8, so its letters are not certain. Save the message as plain text in UTF-8.`,
    );
  return text;
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new UsageError(`There is no file \`${path}\` that can be read.`);
  }
}
