import { check } from "../../check/index.ts";
import { link } from "../../claims/graph/index.ts";
import type { Finding, ParsedFile, SourceFile } from "../../claims/model/index.ts";
import { parse } from "../../claims/index.ts";
import { memoize } from "../../text/memoize.ts";
import { missingModelines } from "../write/index.ts";
import { isBetter, isFixable, tryFixes, type Fixable } from "./safe-fixes.ts";

/** Applies the fixes of findings, for `npm run check -- --fix`. Pure: does not touch the disk. */

/**
 * A change of a file, as a phrase, and the rule of the finding that it fixes; "" if there is none. `path` is that of
 * the file before the change.
 */
export interface Repair {
  readonly path: string;
  readonly rule: string;
  readonly does: string;
}

/** A file that is being repaired, and its original path. */
interface WorkingFile {
  readonly from: string;
  readonly file: SourceFile;
}

export interface Repaired {
  /** The changed files. */
  readonly files: readonly WorkingFile[];
  readonly repairs: readonly Repair[];
}

/** More rounds than any file needs. A fix can reveal findings that are fixed in the next round. */
const mostRounds = 100;

/**
 * Applies the fixes of findings in the `wanted` files, in rounds, until none is left. After a fix, the file must be
 * readable, must keep its words and must have fewer findings (see safe-fixes.ts); otherwise the fix is undone and its
 * finding remains. `spared` files were not read completely and
 * are not changed.
 */
export function repair(
  files: readonly SourceFile[],
  { wanted, spared }: { readonly wanted: (path: string) => boolean; readonly spared: ReadonlySet<string> },
): Repaired {
  // An image with the name of a claim is no text.
  const binary = new Set(files.filter(({ text }) => text.includes("\0")).map(({ path }) => path));
  const isOpen = (path: string): boolean => wanted(path) && !spared.has(path) && !binary.has(path);
  const repairs: Repair[] = [];
  let working: readonly WorkingFile[] = files.map((file) => ({ from: file.path, file }));
  const refused = new Set<string>();
  let state = stateOf(working);
  for (let round = 0; round < mostRounds; round += 1) {
    const result = runRound(working, state, refused, isOpen);
    if (result === null) break;
    ({ working, state } = result);
    repairs.push(...result.repairs);
    // A fix that was refused may work in the changed file.
    if (result.repairs.length > 0) refused.clear();
  }

  const lines = new Map(missingModelines(working.map(parsedOf)).map((file) => [file.path, file]));
  const done = working.map(({ from, file }) => {
    const withLine = isOpen(from) ? lines.get(file.path) : undefined;
    if (withLine)
      repairs.push({ path: file.path, rule: "", does: "added the first line, which gives editors the schema" });
    return { from, file: withLine ?? file };
  });
  const before = new Map(files.map((file) => [file.path, file]));
  const changed = done.filter(({ from, file }) => file.path !== from || file.text !== before.get(from)?.text);
  return { files: changed, repairs };
}

/** What is found in all files, and which of them can't be understood. */
interface State {
  readonly findings: readonly Finding[];
  readonly unreadable: ReadonlySet<string>;
}

/** Tries one repair or more in each file that offers any; null where none does that has not been refused. */
function runRound(
  working: readonly WorkingFile[],
  { findings, unreadable }: State,
  refused: Set<string>,
  isOpen: (path: string) => boolean,
) {
  const isAllowed = (finding: Fixable): boolean => !refused.has(nameOf(finding));
  const fixable = Map.groupBy(findings.filter(isFixable).filter(isAllowed), ({ place }) => place.path);
  const taken = new Set(working.map(({ file }) => file.path));
  const trials = working.map((current) => {
    const wanted = isOpen(current.from) ? (fixable.get(current.file.path) ?? []) : [];
    const free = wanted.filter(({ fix }) => fix.kind !== "move" || !taken.has(fix.path));
    const trial = tryFixes(current.file, free, isAllowed);
    taken.add(trial.file.path);
    return { current, ...trial };
  });
  if (trials.every(({ applied }) => applied.length === 0)) return null;
  const tried = stateOf(trials.map(({ current, file }) => ({ from: current.from, file })));
  const before = Map.groupBy(findings, ({ place }) => place.path);
  const after = Map.groupBy(tried.findings, ({ place }) => place.path);
  const repairs: Repair[] = [];
  const kept = trials.map(({ current, file, applied }): WorkingFile => {
    if (applied.length === 0) return current;
    const [found, left] = [before.get(current.file.path) ?? [], after.get(file.path) ?? []];
    if (isBetter(found, left, applied, unreadable.has(current.file.path))) {
      repairs.push(...repairsOf(current.file.path, applied));
      return { from: current.from, file };
    }
    // One of the fixes is wrong: leave out the last one, so that in the end each is tried alone.
    for (const blamed of applied.slice(-1)) refused.add(nameOf(blamed));
    return current;
  });
  const isAsTried = kept.every(({ file }, index) => file === trials[index]?.file);
  return { working: kept, state: isAsTried ? tried : stateOf(kept), repairs };
}

/** The fixes of one round in a file, in their order: those after its move name its new path. */
function repairsOf(path: string, applied: readonly Fixable[]): readonly Repair[] {
  let now = path;
  return applied.map(({ rule, fix }) => {
    const done = { path: now, rule, does: fix.does };
    if (fix.kind === "move") now = fix.path;
    return done;
  });
}

const nameOf = ({ rule, place, message }: Finding): string => `${place.path}\n${rule}\n${message}`;

/** A cache: unchanged files are not parsed again. */
const parseOnce = memoize(parse);
const parsedOf = ({ file }: WorkingFile): ParsedFile => parseOnce(file);

function stateOf(working: readonly WorkingFile[]): State {
  const read = working.map(parsedOf);
  const unreadable = read.flatMap(({ file, record }) => (record === null ? [file.path] : []));
  return { findings: check(read, link(read)), unreadable: new Set(unreadable) };
}
