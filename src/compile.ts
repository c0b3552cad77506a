import { compareText } from "./text/order.ts";
import { check } from "./check/index.ts";
import { evaluate } from "./reasoning/index.ts";
import { link } from "./claims/graph/index.ts";
import type { Compilation, Debate, Finding, ParsedFile, PublicationHistory, SourceFile } from "./claims/model/index.ts";
import { readCustomWords } from "./claims/custom-words.ts";
import { parse } from "./claims/index.ts";
import { locate } from "./check/report/locate.ts";

export interface CompileOptions {
  /** Findings from reading the files, to be reported with the others. */
  readonly found?: readonly Finding[];
  /** The address of the site, for links to the rules; by default that of map.yaml. */
  readonly site?: string;
  /** What was published of the debate before, if that is known. */
  readonly published?: (debate: Debate) => PublicationHistory;
  /** Used in place of `parse`, such as a cached one. */
  readonly read?: typeof parse;
}

/**
 * The pipeline from files to a checked debate. Pure and deterministic: bad data gives diagnostics rather than exceptions,
 * and the result depends neither on the order of the files nor on the time.
 */
export function compile(
  files: readonly SourceFile[],
  { found = [], site, published, read = parse }: CompileOptions = {},
): Compilation {
  const kept = eachPathOnce(files);
  const parsed = kept.map(read);
  const debate = link(parsed);
  const custom = readCustomWords(kept, debate.map.language);
  // Where bytes were no UTF-8, reading them has put U+FFFD into the text.
  const undecoded = new Set(found.filter(({ rule }) => rule === "not-text").map(({ place }) => place.path));
  const checked = check(parsed, debate, published?.(debate));
  const findings = [
    ...found,
    ...custom.findings,
    ...checked.filter(({ rule, place }) => rule !== "hidden-character" || !undecoded.has(place.path)),
  ];
  return {
    debate,
    words: custom.words,
    evaluation: evaluate(debate),
    diagnostics: locate(findings, kept, site ?? debate.map.url),
    findings,
  };
}

/** A `read`, by default `parse`, that remembers the given files: they are read once for the present debate, and again as part of its history. */
export function parseOnce(files: readonly SourceFile[], read = parse): (file: SourceFile) => ParsedFile {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const known = new Map<string, ParsedFile>();
  return (file) => {
    const parsed = known.get(file.path);
    if (parsed?.file.text === file.text) return parsed;
    const fresh = read(file);
    if (texts.get(file.path) === file.text) known.set(file.path, fresh);
    return fresh;
  };
}

/** Sorts files by path and drops duplicates, which only a list made in memory can have. Which one stays doesn't depend on their order. */
function eachPathOnce(files: readonly SourceFile[]): readonly SourceFile[] {
  const inOrder = files.toSorted((a, b) => compareText(a.path, b.path) || compareText(a.text, b.text));
  return [...new Map(inOrder.map((file) => [file.path, file])).values()];
}
