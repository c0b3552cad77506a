import { compareText } from "./text/compare-text.ts";
import { check } from "./rules/index.ts";
import { evaluate } from "./evaluate/index.ts";
import { link } from "./link/index.ts";
import type { Compilation, Debate, Finding, Published, SourceFile } from "./model/index.ts";
import { parse } from "./parse/index.ts";
import { locate } from "./report/locate.ts";

export interface CompileOptions {
  /** What was found while the files were read from the disk, to be reported with the rest. */
  readonly found?: readonly Finding[];
  /** The address at which the site will stand, for links to the rules; by default the one that map.yaml gives. */
  readonly site?: string;
  /** What was published of a debate before, where that is known. */
  readonly published?: (debate: Debate) => Published;
  /** Reads a file as `parse` does. */
  readonly read?: typeof parse;
}

/**
 * The whole way from files to a checked debate. Pure, total and deterministic: bad data gives diagnostics and never an
 * exception, and neither the order of the files nor the time changes a byte.
 */
export function compile(
  files: readonly SourceFile[],
  { found = [], site, published, read = parse }: CompileOptions = {},
): Compilation {
  const kept = eachPathOnce(files);
  const parsed = kept.map(read);
  const debate = link(parsed);
  const findings = [...found, ...check(parsed, debate, published?.(debate))];
  return {
    debate,
    evaluation: evaluate(debate),
    diagnostics: locate(findings, kept, site ?? debate.map.url),
  };
}

/** A disk has no two files of one path; a list that has keeps the same one in any order. */
function eachPathOnce(files: readonly SourceFile[]): readonly SourceFile[] {
  const inOrder = files.toSorted((a, b) => compareText(a.path, b.path) || compareText(a.text, b.text));
  return [...new Map(inOrder.map((file) => [file.path, file])).values()];
}
