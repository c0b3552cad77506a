import type { SourceFile } from "../../src/claims/model/index.ts";
import { fileKind } from "../../src/claims/index.ts";
import { mostFiles, readBundle } from "../../src/contribute/propose/index.ts";
import { filesLabel } from "./issue-form.ts";
import { newFindings, titleOf, type CurrentMap, type Proposal } from "./proposal.ts";

/** The bundle in an issue that was made with the form for several files; null for other issues. */
export function bundleIn(body: string): string | null {
  const heading = `### ${filesLabel}`;
  const text = body.replaceAll("\r\n", "\n").trim();
  if (!text.startsWith(`${heading}\n`)) return null;
  const field = text.slice(heading.length).trim();
  // GitHub puts the field in a code fence; the last fence ends it.
  return /^`{3,}yaml\n([^]*?)\n`{3,}$/.exec(field)?.[1] ?? field;
}

/** Checks the files of a bundle like `proposeFiles`. Refuses a bundle that begins with other text. */
export function proposeBundle(bundle: string, map: CurrentMap): Proposal {
  const { files, textBefore } = readBundle(bundle);
  return textBefore === "" ? proposeFiles(files, map) : { title: "", files: [], diagnostics: [], refusals: [noPath] };
}

/** Checks files together with the existing ones. Refuses all if one is not a new file of the claims folder. */
export function proposeFiles(files: readonly SourceFile[], map: CurrentMap): Proposal {
  const refusals = refusalsOf(files, map);
  if (refusals.length > 0) return { title: "", files: [], diagnostics: [], refusals };
  const claim = files.find(({ path }) => fileKind(path).kind === "statement") ?? files[0];
  return { title: claim ? titleOf(claim) : "", files, diagnostics: newFindings(files, map), refusals };
}

const noPath =
  "The line with the path of the first file is missing, such as `--- # claims/sources/doe-2020-kettles.yaml`.";

function refusalsOf(files: readonly SourceFile[], map: CurrentMap): readonly string[] {
  if (files.length === 0) return [noPath];
  if (files.length > mostFiles)
    return [`The proposal contains ${files.length} files; at most ${mostFiles} are allowed.`];
  const there = new Set(map.files.map(({ path }) => path));
  return files.flatMap(({ path }, index) => {
    if (!isValidPath(path, map.root))
      return [`\`${shown(path)}\` is not a valid path for a claim, question, source or person.`];
    if (there.has(path)) return [`The file \`${path}\` already exists; a proposal can only add new files.`];
    return files.findIndex((file) => file.path === path) < index ? [`The proposal contains \`${path}\` twice.`] : [];
  });
}

function isValidPath(path: string, root: string): boolean {
  const { kind, problems } = fileKind(path);
  const isKind = kind === "statement" || kind === "source" || kind === "person";
  return isKind && problems.length === 0 && path.startsWith(`${root}/`) && path.length <= 300;
}

const shown = (path: string): string => path.replace(/[^\w./-]/g, "?").slice(0, 120);
