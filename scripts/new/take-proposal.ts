import { readFileSync } from "node:fs";
import { parse } from "../../src/claims/index.ts";
import type { SourceFile } from "../../src/claims/model/index.ts";
import { compile } from "../../src/compile.ts";
import type { Conflict } from "../../src/contribute/edit/index.ts";
import { readBundle } from "../../src/contribute/propose/index.ts";
import { unpackProposal } from "../../src/contribute/propose/proposal-link.ts";
import { missingModelines } from "../../src/contribute/write/index.ts";
import { decodeText, onDisk } from "../../src/files/read-claims.ts";
import { replaceFile } from "../../src/files/write-files.ts";
import { visibleLines } from "../../src/text/characters.ts";
import { proposeChanges } from "../github/proposal.ts";
import { UsageError } from "../run-program.ts";
import { createClaimFiles, reportFindings, type Surroundings } from "./draft.ts";

/**
 * Adds the files of a proposal that the form of the site has made, and makes its changes, from the text at `path` or a
 * link; reports their problems. Writes all or, if a part is refused, in conflict or wrong in itself, nothing. Text before the first part is left out.
 */
export async function takeProposal(path: string, around: Surroundings, folder: string): Promise<void> {
  const bundle = readBundle(isLink(path) ? await textIn(path) : readText(path));
  const known = { ...around, diagnostics: compile(around.files).diagnostics };
  const proposed = proposeChanges({ ...bundle, files: withModelines(bundle.files, around) }, known);
  const { files, diagnostics, refusals, conflicts, offers, there, note } = proposed;
  const inLines = ({ sentence, words }: Conflict): string => `${sentence}\n\n${words.trimEnd().replace(/^/gm, "  ")}\n`;
  refuse([...refusals, ...conflicts.map(inLines)]);
  const isWrong = (file: SourceFile): boolean => parse(file).findings.some(({ severity }) => severity === "error");
  const where = isLink(path) ? "its file, which the page of the link lets you download" : `\`${path}\``;
  const wrong = files.filter(isWrong).map((file) => `\`${file.path}\` has errors. Correct them in ${where}.`);
  const present = new Map(around.files.map((file) => [file.path, file]));
  if (wrong.length === 0) {
    createClaimFiles(
      files.filter((file) => !present.has(file.path)),
      folder,
    );
    for (const file of files) {
      const before = present.get(file.path);
      if (before) replaceFile(onDisk(folder, file.path), before.text, file.text);
    }
    const lines = files.map((file) => `${present.has(file.path) ? "Changed" : "Wrote"} ${file.path}`);
    const said = [note.by === "" ? "" : `Proposed by ${note.by}.`, note.because].filter(Boolean);
    process.stdout.write(
      `${visibleLines([...lines, ...there, ...offers.map(inLines), ...said].join("\n")).join("\n")}\n\n`,
    );
  }
  for (const file of files) present.set(file.path, file);
  reportFindings(diagnostics, [...present.values()]);
  refuse(wrong);
}

function refuse(reasons: readonly string[]): void {
  if (reasons.length === 0) return;
  throw new UsageError(visibleLines(["Nothing was written.", ...reasons].join("\n")).join("\n"));
}

/** New files with the comment for editors, if the map has one. */
function withModelines(sent: readonly SourceFile[], { files, root }: Surroundings): readonly SourceFile[] {
  const map = files.filter(({ path }) => path === `${root}/map.yaml`);
  const complete = missingModelines([...map, ...sent].map((file) => parse(file)));
  return sent.map((file) => complete.find(({ path }) => path === file.path) ?? file);
}

const isLink = (given: string): boolean => /^(?:https?:\/\/.*)?#/.test(given);

/** The text of the proposal in a link, or in what follows its `#`. */
async function textIn(link: string): Promise<string> {
  const text = await unpackProposal(link);
  if (text !== null) return text;
  throw new UsageError("Nothing was written. This link is cut or broken. Ask for it again, or for the file.");
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
