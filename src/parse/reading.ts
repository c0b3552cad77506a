import type { Edit, Finding, Fix, Place, Placed, SourceFile } from "../model/index.ts";
import { formRules, type FormRuleId } from "./form-rules.ts";
import { mend } from "./yaml/mend.ts";

/** One file in the course of being read: its text, and everything collected from it so far. */
export interface Reading {
  readonly file: SourceFile;
  /** The file's text with slips mended, so that reading can go on behind them. Offsets inside `parse` are offsets in this text. */
  readonly text: string;
  readonly findings: Finding[];
  readonly texts: Placed<string>[];
  readonly urls: Placed<string>[];
  /** The place in the file as it is on disk of a stretch of the mended text. */
  place(start: number, end: number): Place;
  /** Adds a finding with the rule's severity, and with its repair if there is one. */
  report(rule: FormRuleId, place: Place, message: string, help: string, fix?: Fix | null): void;
}

/** Begins to read a file's text with the given edits made to it. */
export function openReading(file: SourceFile, edits: readonly Edit[]): Reading {
  const { path } = file;
  const mended = mend(file.text, edits);
  const findings: Finding[] = [];
  return {
    file,
    text: mended.text,
    findings,
    texts: [],
    urls: [],
    place: (start, end) => ({ path, start: mended.origin(start), end: mended.origin(end) }),
    report: (rule, place, message, help, fix = null) => {
      const finding = { rule, severity: formRules[rule].severity, place, message, help };
      findings.push(fix === null ? finding : { ...finding, fix });
    },
  };
}
