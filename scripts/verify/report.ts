import { visibleText } from "../../src/text/characters.ts";
import { counted } from "../../src/text/counted.ts";
import { asksForWork, type Finding, keyOf, kinds } from "./findings.ts";
import type { Since } from "./since.ts";

export interface Report {
  readonly findings: readonly Finding[];
  readonly since: Since;
  readonly day: string;
  /** How much was looked at, as a sentence. */
  readonly looked: string;
  /** The line of a finding in its file; null for the whole file. */
  readonly lineOf: (finding: Finding) => number | null;
}

/** What is to be done first. Copies are only counted: `--fix` writes them. */
export function textReport({ findings, looked, lineOf }: Report): string {
  const lines = kinds
    .filter((kind) => kind !== "copy")
    .flatMap((kind) => findings.filter((found) => found.kind === kind))
    .map((found) => {
      const line = lineOf(found);
      const place = visibleText(`${found.path}${line === null ? "" : `:${line}`}`);
      return `${found.kind.padEnd(9)} ${place}\n          ${visibleText(found.says)}`;
    });
  const work = findings.filter(asksForWork).length;
  const copies = findings.filter(({ kind }) => kind === "copy").length;
  const summary = `${looked} ${work === 0 ? "Nothing has to be done" : `${counted(work, "finding asks", "findings ask")} for work`}`;
  return `${[...lines, "", `${summary}; ${counted(copies, "copy", "copies")} found.`].join("\n").trimStart()}\n`;
}

/** A list of findings; `isNew` says that no earlier run on another day has found the same. */
export function jsonReport({ findings, since, day, lineOf }: Report): string {
  const listed = findings.map((found) => {
    const { kind, path, address, says } = found;
    const first = since.get(keyOf(found)) ?? day;
    return {
      kind,
      path,
      line: lineOf(found),
      address,
      says,
      since: first,
      isNew: first === day,
      asksForWork: asksForWork(found),
    };
  });
  return `${JSON.stringify({ day, findings: listed }, null, 2)}\n`;
}
