import type { Address, Finding, Fix, Place, Placed, PossibleId, SourceFile } from "./model/index.ts";
import { formRules, type FormRuleId } from "./form-rules.ts";
import { applyEdits, type EditedText } from "./yaml/edits.ts";

/** A file that is being read: its text, and everything collected from it so far. */
export interface Reading {
  readonly file: SourceFile;
  /** The file's text with known slips corrected, so that the rest can be read. Offsets inside `parse` are offsets in this text. */
  readonly text: string;
  readonly findings: Finding[];
  readonly texts: Placed<string>[];
  readonly urls: Address[];
  /** Maps a range of `text` to its place in the file on disk. */
  place(start: number, end: number): Place;
  /** Adds a finding with the rule's severity, and with its fix, or the id that may be meant, if there is one. */
  report(rule: FormRuleId, place: Place, message: string, help: string, fix?: Fix | null, mayMean?: PossibleId): void;
}

/** Starts reading a file, as it is or as it was edited. */
export function openReading(file: SourceFile, edited: EditedText = applyEdits(file.text, [])): Reading {
  const { path } = file;
  const findings: Finding[] = [];
  return {
    file,
    text: edited.text,
    findings,
    texts: [],
    urls: [],
    place: (start, end) => ({ path, start: edited.origin(start), end: edited.origin(end) }),
    report: (rule, place, message, help, fix = null, mayMean) => {
      const finding = { rule, severity: formRules[rule].severity, place, message, help };
      findings.push({ ...finding, ...(fix === null ? {} : { fix }), ...(mayMean === undefined ? {} : { mayMean }) });
    },
  };
}
