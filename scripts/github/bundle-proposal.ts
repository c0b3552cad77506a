import type { SourceFile } from "../../src/model/index.ts";
import { fileKind } from "../../src/parse/index.ts";
import { readBundle } from "../../src/edit/propose/index.ts";
import { filesLabel } from "./issue-form.ts";
import { newFindings, titleOf, type Ground, type Proposal } from "./proposal.ts";

/** More files than this are for somebody who knows git. */
const mostFiles = 20;

/** The bundle in an issue that was made with the form for several files; null in any other. */
export function bundleIn(body: string): string | null {
  const heading = `### ${filesLabel}`;
  const text = body.replaceAll("\r\n", "\n").trim();
  if (!text.startsWith(`${heading}\n`)) return null;
  const field = text.slice(heading.length).trim();
  // GitHub puts what was written between two fences; the last one ends it, whatever stands between.
  return /^`{3,}yaml\n([^]*?)\n`{3,}$/.exec(field)?.[1] ?? field;
}

/** Takes the files of a bundle as they are, if they are new ones of the claims folder, and holds them to the checker among all the others. */
export function proposeBundle(bundle: string, ground: Ground): Proposal {
  const { files, stray } = readBundle(bundle);
  const refusals = stray === "" ? refusalsOf(files, ground) : [noPath];
  if (refusals.length > 0) return { title: "", files: [], diagnostics: [], refusals };
  const claim = files.find(({ path }) => fileKind(path).kind === "statement") ?? files[0];
  return { title: claim ? titleOf(claim) : "", files, diagnostics: newFindings(files, ground), refusals };
}

const noPath =
  "Before the first file a line with its path is missing, such as `--- # claims/sources/doe-2020-kettles.yaml`.";

function refusalsOf(files: readonly SourceFile[], ground: Ground): readonly string[] {
  if (files.length === 0) return ["There is no file in it."];
  if (files.length > mostFiles) return [`There are ${files.length} files in it; at most ${mostFiles} are taken.`];
  const there = new Set(ground.files.map(({ path }) => path));
  return files.flatMap(({ path }, index) => {
    if (!isPlace(path, ground.root)) return [`\`${shown(path)}\` is no place for a claim, question, source or person.`];
    if (there.has(path)) return [`There is a file \`${path}\` already, and this way only new files are taken.`];
    return files.findIndex((file) => file.path === path) < index ? [`\`${path}\` stands in it twice.`] : [];
  });
}

function isPlace(path: string, root: string): boolean {
  const { kind, problems } = fileKind(path);
  const isKind = kind === "statement" || kind === "source" || kind === "person";
  return isKind && problems.length === 0 && path.startsWith(`${root}/`) && path.length <= 300;
}

const shown = (path: string): string => path.replace(/[^\w./-]/g, "?").slice(0, 120);
