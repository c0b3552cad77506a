/** Which fixes of a file are safe: they lose no word, make no key part of a text, and leave fewer problems. */
import type { Finding, Fix, SourceFile, Edit } from "../../claims/model/index.ts";
import { applyEdits, formRule, keysIn, outline, parse, readWritten, type Written } from "../../claims/index.ts";

export type Fixable = Finding & { readonly fix: Fix };

export const isFixable = (finding: Finding): finding is Fixable => finding.fix !== undefined;

/** A file with safe fixes applied, and those fixes; empty if none can be applied. */
interface Trial {
  readonly file: SourceFile;
  readonly applied: readonly Fixable[];
}

/**
 * Applies as many fixes to a file as is safe. An unreadable file can't be compared word by word, so its slips are fixed,
 * and those that then appear, until it is valid YAML. `isOpen` says whether such a finding may be fixed.
 */
export function tryFixes(file: SourceFile, wanted: readonly Fixable[], isOpen: (finding: Fixable) => boolean): Trial {
  if (wanted.length === 0) return { file, applied: [] };
  // Other fixes needn't handle what programs on Windows write.
  const ofWindows = wanted.filter(({ rule }) => rule === "byte-order-mark" || rule === "windows-line-ends");
  if (ofWindows.length > 0) return applyFixes(file, ofWindows);
  const isReadable = readWritten(file.text) !== null;
  const safe = wanted.filter((each) => keepsLetters(each.fix, file.text) && (isReadable || isOfForm(each)));
  let state = applyFixes(file, safe);
  for (let round = 1; !isReadable && round < mostRounds && readWritten(state.file.text) === null; round += 1) {
    const { text } = state.file;
    const next = parse(state.file)
      .findings.filter(isFixable)
      .filter((finding) => finding.fix.kind !== "move" && isOpen(finding) && keepsLetters(finding.fix, text));
    const { file: fixed, applied } = applyFixes(state.file, next);
    if (applied.length === 0) break;
    state = { file: fixed, applied: [...state.applied, ...applied] };
  }
  if (isSafe(file, state.file)) return state;
  // Not all together: each that is safe with those before it.
  const kept: Fixable[] = [];
  for (const fixable of safe.slice(0, mostTrials))
    if (isSafe(file, applyFixes(file, [...kept, fixable]).file)) kept.push(fixable);
  return applyFixes(file, kept);
}

/** More rounds than any file with hidden slips needs. */
const mostRounds = 20;
/** A limit, because each trial reads the file once. */
const mostTrials = 50;

const isSafe = (before: SourceFile, after: SourceFile): boolean =>
  before.text === after.text || (keepsWords(before.text, after.text) && keepsKeys(before, after.text));

/** Whether a finding is of a rule of form. Findings of other rules in an unreadable file are guesses. */
const isOfForm = ({ rule }: Finding): boolean => formRule(rule) !== undefined;

/**
 * Applies fixes to a file. Returns the file and the applied fixes; a fix that overlaps an applied one is left for the
 * next round.
 */
function applyFixes(file: SourceFile, fixes: readonly Fixable[]): Trial {
  const edits: Edit[] = [];
  const applied: Fixable[] = [];
  let path = file.path;
  for (const each of fixes) {
    const { fix } = each;
    if (fix.kind === "move") {
      if (path !== file.path) continue;
      path = fix.path;
    } else if (fix.edits.some((edit) => edits.some((other) => touches(edit, other)))) continue;
    else edits.push(...fix.edits);
    applied.push(each);
  }
  return { file: { path, text: applyEdits(file.text, edits).text }, applied };
}

const touches = (one: Edit, other: Edit): boolean => one.start <= other.end && other.start <= one.end;

/** Whether a fix of the kind "edit" changes only punctuation and white space; true for other kinds. */
function keepsLetters(fix: Fix, text: string): boolean {
  if (fix.kind !== "edit") return true;
  return fix.edits.every(({ start, end, insert }) => lettersOf(text.slice(start, end)) === lettersOf(insert));
}

/**
 * Whether a repaired text is valid YAML and all its letters are still in the same role: values and comments have all
 * letters of the file, no value became a comment, and no comment became a value. `keepsLetters` checks that no letters
 * were lost.
 */
function keepsWords(before: string, after: string): boolean {
  const [then, now] = [readWritten(before), readWritten(after)];
  if (now === null) return false;
  if (then === null) return keepsComments(before, now.comments) && unreadLetters(now, after) === 0;
  return (
    lettersOf(then.comments.join()) === lettersOf(now.comments.join()) &&
    unreadLetters(then, before) === unreadLetters(now, after)
  );
}

/** How many letters of a file are in no value and no comment, such as those of tags and escapes. */
const unreadLetters = ({ scalars, comments }: Written, text: string): number =>
  lettersOf(text).length - lettersOf([...scalars.map(({ value }) => value), ...comments].join(" ")).length;

/**
 * In invalid YAML it is unclear whether a number sign after white space begins a comment. So each comment must be the
 * end of a line of the old text, and each old line that begins with a number sign must still be a comment.
 */
function keepsComments(before: string, comments: readonly string[]): boolean {
  const lines = before.split(/\r?\n/);
  let next = 0;
  for (const comment of comments) {
    while (next < lines.length && !mayEndIn(comment, lines[next] ?? "")) next += 1;
    if (next === lines.length) return false;
    next += 1;
  }
  return lines.every((line) => !line.startsWith("#") || comments.includes(line));
}

const mayEndIn = (comment: string, line: string): boolean =>
  line.endsWith(comment) && /^$|\s$/.test(line.slice(0, line.length - comment.length));

/**
 * The letters, marks and digits of a text, without invisible characters. Joined letters, such as ﬁ, count as letters.
 */
const lettersOf = (text: string): string =>
  text
    .replace(/[\uFB00-\uFB06]/g, (joined) => joined.normalize("NFKC"))
    .replace(/[^\p{L}\p{M}\p{N}]+|\p{Default_Ignorable_Code_Point}+/gu, "");

/** Whether a file has at least as many known keys as before a repair: none has become part of a text. */
function keepsKeys({ path, text }: SourceFile, after: string): boolean {
  const known = keysIn(path);
  const then = outline(text).filter(({ key }) => key !== null && known.has(key));
  const now = readWritten(after)?.scalars.filter(({ isKey, value }) => isKey && known.has(value)) ?? [];
  return now.length >= then.length;
}

/** Rules whose fix lets more of a file be read: the value of a misspelt key, lines with other ends. */
const revealing = new Set(["unknown-key", "byte-order-mark", "windows-line-ends"]);

/**
 * Whether there are fewer findings than before, and no more of any rule. If the file was unreadable before, only rules
 * of form had been checked, so only their findings are compared; after a revealing fix only those of the `applied`
 * fixes' rules.
 */
export function isBetter(
  before: readonly Finding[],
  after: readonly Finding[],
  applied: readonly Fixable[],
  wasUnreadable: boolean,
): boolean {
  const isRevealing = applied.some(({ rule }) => revealing.has(rule));
  const isCompared = (finding: Finding): boolean =>
    isRevealing ? applied.some(({ rule }) => rule === finding.rule) : !wasUnreadable || isOfForm(finding);
  const [then, now] = [before.filter(isCompared), after.filter(isCompared)];
  const allowed = Map.groupBy(then, ({ rule }) => rule);
  const found = [...Map.groupBy(now, ({ rule }) => rule)];
  return now.length < then.length && found.every(([rule, each]) => each.length <= (allowed.get(rule)?.length ?? 0));
}
