/** Findings in, mended files out: what `npm run check -- --fix` does, without the disk. */
import { check } from "../../rules/index.ts";
import { link } from "../../link/index.ts";
import type { Finding, ParsedFile, SourceFile } from "../../model/index.ts";
import { parse } from "../../parse/index.ts";
import { missingModelines } from "../write/index.ts";
import { isBetter } from "./is-better.ts";
import { tidy } from "./tidy.ts";
import { isFixable, tryFixes, type Fixable } from "./try-fixes.ts";

/** What was done to a file, in words, and the rule that asked for it; "" where none did. */
export interface Repair {
  readonly path: string;
  readonly rule: string;
  readonly does: string;
}

export interface Repaired {
  /** The files that were changed, under the path that they were read from. */
  readonly files: readonly { readonly from: string; readonly file: SourceFile }[];
  readonly repairs: readonly Repair[];
}

/** A file in the course of being repaired. */
interface Patient {
  readonly from: string;
  readonly file: SourceFile;
}

/** More rounds than any file needs: each ends some findings, and what one repair brings to light is mended in the next. */
const mostRounds = 100;

/**
 * Makes every repair that a finding offers, round after round until none is left, in the files that are `wanted`. A repair is held to what it
 * promises: the file can be read, keeps its words (see keeps-words.ts), and nothing new is found in it (see is-better.ts). One that isn't so is
 * taken back, and what asked for it stays reported. What stands elsewhere in the file stays as it is, but for what no reader sees (see tidy.ts).
 * `spared` files are those that were not read whole.
 */
export function repair(
  files: readonly SourceFile[],
  { wanted, spared }: { readonly wanted: (path: string) => boolean; readonly spared: ReadonlySet<string> },
): Repaired {
  const isOpen = (path: string): boolean => wanted(path) && !spared.has(path);
  const repairs: Repair[] = [];
  let patients: readonly Patient[] = files.map((file) => ({ from: file.path, file }));
  const tidied = tidyAll(patients, isOpen);
  repairs.push(...tidied.repairs);
  patients = tidied.patients;

  const refused = new Set<string>();
  let state = stateOf(patients);
  for (let round = 0; round < mostRounds; round += 1) {
    const turn = takeTurn(patients, state, refused, isOpen);
    if (turn === null) break;
    ({ patients, state } = turn);
    repairs.push(...turn.repairs);
    // What was of no use may be of use in the file as it is now.
    if (turn.repairs.length > 0) refused.clear();
  }

  const lines = new Map(missingModelines(patients.map(({ file }) => file)).map((file) => [file.path, file]));
  const done = patients.map(({ from, file }) => {
    const withLine = isOpen(from) ? lines.get(file.path) : undefined;
    if (withLine)
      repairs.push({ path: file.path, rule: "", does: "wrote the first line by which editors know the keys" });
    return { from, file: withLine ?? file };
  });
  const before = new Map(files.map((file) => [file.path, file]));
  const changed = done.filter(({ from, file }) => file.path !== from || file.text !== before.get(from)?.text);
  return { files: changed, repairs };
}

interface Turn {
  readonly patients: readonly Patient[];
  readonly state: State;
  readonly repairs: readonly Repair[];
}

/** What is found in all files, and which of them can't be understood. */
interface State {
  readonly findings: readonly Finding[];
  readonly unread: ReadonlySet<string>;
}

/** Tries one repair or more in each file that offers any; null where none does that has not been refused. */
function takeTurn(
  patients: readonly Patient[],
  { findings, unread }: State,
  refused: Set<string>,
  isOpen: (path: string) => boolean,
): Turn | null {
  const isAllowed = (finding: Fixable): boolean => !refused.has(nameOf(finding));
  const fixable = Map.groupBy(findings.filter(isFixable).filter(isAllowed), ({ place }) => place.path);
  const taken = new Set(patients.map(({ file }) => file.path));
  const trials = patients.map((patient) => {
    const wanted = isOpen(patient.from) ? (fixable.get(patient.file.path) ?? []) : [];
    const free = wanted.filter(({ fix }) => fix.kind !== "move" || !taken.has(fix.path));
    const trial = tryFixes(patient.file, free, isAllowed);
    taken.add(trial.file.path);
    return { patient, ...trial };
  });
  if (trials.every(({ applied }) => applied.length === 0)) return null;
  const tried = stateOf(trials.map(({ patient, file }) => ({ from: patient.from, file })));
  const before = Map.groupBy(findings, ({ place }) => place.path);
  const after = Map.groupBy(tried.findings, ({ place }) => place.path);
  const repairs: Repair[] = [];
  const kept = trials.map(({ patient, file, applied }): Patient => {
    if (applied.length === 0) return patient;
    const [found, left] = [before.get(patient.file.path) ?? [], after.get(file.path) ?? []];
    if (isBetter(found, left, unread.has(patient.file.path))) {
      repairs.push(...applied.map(({ rule, fix }) => ({ path: patient.file.path, rule, does: fix.does })));
      return { from: patient.from, file };
    }
    // One of them is to blame: the last is left out first, so that in the end each has been tried alone.
    for (const blamed of applied.slice(-1)) refused.add(nameOf(blamed));
    return patient;
  });
  return { patients: kept, state: stateOf(kept), repairs };
}

const nameOf = ({ rule, place, message }: Finding): string => `${place.path}\n${rule}\n${message}`;

function tidyAll(patients: readonly Patient[], isOpen: (path: string) => boolean) {
  const repairs: Repair[] = [];
  const tidied = patients.map((patient): Patient => {
    const { path, text } = patient.file;
    const tidier = isOpen(patient.from) && /\.ya?ml$/i.test(path) ? tidy(text) : { text, done: [] };
    repairs.push(...tidier.done.map((each) => ({ path, ...each })));
    return tidier.text === text ? patient : { from: patient.from, file: { path, text: tidier.text } };
  });
  return { patients: tidied, repairs };
}

/** Files that a round left alone need not be read again. */
const parsed = new WeakMap<SourceFile, ParsedFile>();

function stateOf(patients: readonly Patient[]): State {
  const read = patients.map(({ file }) => {
    const known = parsed.get(file) ?? parse(file);
    parsed.set(file, known);
    return known;
  });
  const unread = read.flatMap(({ file, record }) => (record === null ? [file.path] : []));
  return { findings: check(read, link(read)), unread: new Set(unread) };
}
