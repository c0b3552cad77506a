import type { Finding, Fix, SourceFile } from "../../claims/model/index.ts";
import { formRule, parse, readWritten } from "../../claims/index.ts";
import { applyFixes } from "./apply-fixes.ts";
import { keepsKeys } from "./keeps-keys.ts";
import { keepsLetters, keepsWords } from "./keeps-words.ts";

export type Fixable = Finding & { readonly fix: Fix };

export const isFixable = (finding: Finding): finding is Fixable => finding.fix !== undefined;

/** A file with safe fixes applied, and those fixes; empty if none can be applied. */
export interface Trial {
  readonly file: SourceFile;
  readonly applied: readonly Fixable[];
}

/** Applies as many fixes to a file as is safe. `isOpen` says whether a finding that appears on the way may be fixed too. */
export function tryFixes(file: SourceFile, wanted: readonly Fixable[], isOpen: (finding: Fixable) => boolean): Trial {
  const safe = wanted.filter(({ fix }) => keepsLetters(fix, file.text));
  if (safe.length === 0) return nothing(file);
  return readWritten(file.text) === null ? makeReadable(file, safe, isOpen) : keepReadable(file, safe);
}

const nothing = (file: SourceFile): Trial => ({ file, applied: [] });

/** In a readable file, fixes are independent: only those that would lose words are left out. */
function keepReadable(file: SourceFile, wanted: readonly Fixable[]): Trial {
  const all = applyFixes(file, wanted);
  if (isSafe(file, all.file)) return all;
  const safe = wanted.slice(0, mostTrials).filter((fixable) => isSafe(file, applyFixes(file, [fixable]).file));
  const together = applyFixes(file, safe);
  return isSafe(file, together.file) ? together : applyFixes(file, safe.slice(0, 1));
}

/** A limit, because each trial reads the file once. */
const mostTrials = 50;

const isSafe = (before: SourceFile, after: SourceFile): boolean =>
  before.text === after.text || (keepsWords(before.text, after.text) && keepsKeys(before, after.text));

/**
 * An unreadable file can't be compared word by word. So its slips are fixed, and those that then appear, until it is valid YAML. If it is
 * still invalid, or has lost words, the file stays unchanged.
 */
function makeReadable(file: SourceFile, wanted: readonly Fixable[], isOpen: (finding: Fixable) => boolean): Trial {
  let state = applyFixes(file, wanted.filter(isOfForm));
  for (let round = 1; round < mostRounds && readWritten(state.file.text) === null; round += 1) {
    const { text } = state.file;
    const next = parse(state.file)
      .findings.filter(isFixable)
      .filter((finding) => finding.fix.kind !== "move" && isOpen(finding) && keepsLetters(finding.fix, text));
    const { file: fixed, applied } = applyFixes(state.file, next);
    if (applied.length === 0) break;
    state = { file: fixed, applied: [...state.applied, ...applied] };
  }
  if (isSafe(file, state.file)) return state;
  const moves = wanted.filter(({ fix }) => fix.kind === "move");
  return moves.length > 0 ? applyFixes(file, moves) : nothing(file);
}

/** More rounds than any file with hidden slips needs. */
const mostRounds = 20;

/** Whether a finding is of a rule of form. Findings of other rules in an unreadable file are guesses. */
export const isOfForm = ({ rule }: Finding): boolean => formRule(rule) !== undefined;
