import type { Finding, Fix, SourceFile } from "../../model/index.ts";
import { formRule, parse, readWritten } from "../../parse/index.ts";
import { applyFixes } from "./apply-fixes.ts";
import { keepsLetters, keepsWords } from "./keeps-words.ts";

export type Fixable = Finding & { readonly fix: Fix };

export const isFixable = (finding: Finding): finding is Fixable => finding.fix !== undefined;

/** A file with fixes made that were found to keep its words, and those fixes: none where none can be made. */
export interface Trial {
  readonly file: SourceFile;
  readonly applied: readonly Fixable[];
}

/** Makes as many of the wanted fixes of a file as it can. `isOpen` says of what is found on the way whether it may be mended too. */
export function tryFixes(file: SourceFile, wanted: readonly Fixable[], isOpen: (finding: Fixable) => boolean): Trial {
  const safe = wanted.filter(({ fix }) => keepsLetters(fix, file.text));
  if (safe.length === 0) return nothing(file);
  return readWritten(file.text) === null ? makeReadable(file, safe, isOpen) : keepReadable(file, safe);
}

const nothing = (file: SourceFile): Trial => ({ file, applied: [] });

/** In a file that can be read, each fix stands for itself: where one would lose words, it is the only one that isn't made. */
function keepReadable(file: SourceFile, wanted: readonly Fixable[]): Trial {
  const all = applyFixes(file, wanted);
  if (isSafe(file, all.file)) return all;
  const safe = wanted.slice(0, mostTrials).filter((fixable) => isSafe(file, applyFixes(file, [fixable]).file));
  const together = applyFixes(file, safe);
  return isSafe(file, together.file) ? together : applyFixes(file, safe.slice(0, 1));
}

/** Each trial reads the file once. */
const mostTrials = 50;

const isSafe = (before: SourceFile, after: SourceFile): boolean =>
  before.text === after.text || keepsWords(before.text, after.text);

/**
 * Nothing can be said of a file's words until YAML reads it. So its slips are mended, and those that come to light behind them, until
 * it does; a file that then can't be read or has lost words stays as it is.
 */
function makeReadable(file: SourceFile, wanted: readonly Fixable[], isOpen: (finding: Fixable) => boolean): Trial {
  let state = applyFixes(file, wanted.filter(isOfForm));
  for (let step = 1; step < mostSteps && readWritten(state.file.text) === null; step += 1) {
    const { text } = state.file;
    const next = parse(state.file)
      .findings.filter(isFixable)
      .filter((finding) => finding.fix.kind !== "move" && isOpen(finding) && keepsLetters(finding.fix, text));
    const { file: mended, applied } = applyFixes(state.file, next);
    if (applied.length === 0) break;
    state = { file: mended, applied: [...state.applied, ...applied] };
  }
  if (keepsWords(file.text, state.file.text)) return state;
  const moves = wanted.filter(({ fix }) => fix.kind === "move");
  return moves.length > 0 ? applyFixes(file, moves) : nothing(file);
}

/** More than a file needs in which one slip hides another. */
const mostSteps = 20;

/** What other rules find in a file that can't be read rests on a guess. */
export const isOfForm = ({ rule }: Finding): boolean => formRule(rule) !== undefined;
