import { readFileSync } from "node:fs";
import { parse } from "../../src/claims/index.ts";
import type { SourceFile } from "../../src/claims/model/index.ts";
import { compile } from "../../src/compile.ts";
import { readBundle } from "../../src/contribute/propose/index.ts";
import { missingModelines } from "../../src/contribute/write/index.ts";
import { decodeText } from "../../src/files/read-claims.ts";
import { visibleText } from "../../src/text/characters.ts";
import { proposeFiles } from "../github/proposal.ts";
import { UsageError } from "../run-program.ts";
import { createClaimFiles, reportFindings, type Surroundings } from "./draft.ts";

/**
 * Adds the files of a proposal that the form of the site has made, from the text at `path`, and reports their problems. Writes all
 * or, if one is refused or wrong in itself, none. Text before the files is left out. Never overwrites a file.
 */
export function takeProposal(path: string, around: Surroundings, folder: string): void {
  const files = filesIn(readText(path), around);
  const known = { ...around, diagnostics: compile(around.files).diagnostics };
  const { refusals, diagnostics } = proposeFiles(files, known);
  if (refusals.length > 0) throw new UsageError(["Nothing was written.", ...refusals].map(visibleText).join("\n"));
  const isWrong = (file: SourceFile): boolean => parse(file).findings.some(({ severity }) => severity === "error");
  const wrong = files.filter(isWrong).map((file) => `\`${file.path}\` has errors. Correct them in \`${path}\`.`);
  if (wrong.length === 0) {
    createClaimFiles(files, folder);
    process.stdout.write(`${files.map((file) => `Wrote ${file.path}`).join("\n")}\n\n`);
  }
  reportFindings(diagnostics, [...around.files, ...files]);
  if (wrong.length > 0) throw new UsageError(["Nothing was written.", ...wrong].map(visibleText).join("\n"));
}

/** The files in the text of a proposal, with the comment for editors if the map has one. */
function filesIn(text: string, { files: known, root }: Surroundings): readonly SourceFile[] {
  const sent = readBundle(text.replaceAll("\r\n", "\n")).files;
  const map = known.filter(({ path }) => path === `${root}/map.yaml`);
  const complete = missingModelines([...map, ...sent].map((file) => parse(file)));
  return sent.map((file) => complete.find(({ path }) => path === file.path) ?? file);
}

/** The text of a file, or of the standard input for `-`. Throws a `UsageError` if its letters are not certain. */
function readText(path: string): string {
  const { text, firstInvalid } = decodeText(readBytes(path));
  if (firstInvalid === null && !text.includes("\0")) return text;
  throw new UsageError(
    `Nothing was written. \`${path}\` is not encoded as UTF-8, so its letters are not certain. Save it as plain text in UTF-8.`,
  );
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path === "-" ? 0 : path);
  } catch {
    throw new UsageError(`There is no file \`${path}\` that can be read.`);
  }
}
