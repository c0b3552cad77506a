import { compareText } from "../../text/order.ts";
import type { Diagnostic, Finding, SourceFile } from "../../claims/model/index.ts";

/**
 * Converts the offsets of findings to lines and columns (from 1, in UTF-16 code units), sorted by path, line and
 * column, after those that cause others. A byte order mark takes no column. `site` is the base address for links to the rules; without one, they are
 * relative.
 */
export function locate(
  findings: readonly Finding[],
  files: readonly SourceFile[],
  site: string,
): readonly Diagnostic[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  // The address in map.yaml may be invalid.
  const root = /^https?:\/\/[^\s]+$/i.test(site) ? withoutSlashes(site) : "";
  const docs = `${root}/contribute/rules/#`;
  const [roots, others] = [true, false].map((is) => findings.filter(({ rule }) => causes.has(rule) === is));
  return [roots ?? [], others ?? []]
    .flatMap((each) => [...Map.groupBy(each, ({ place }) => place.path)].toSorted(([a], [b]) => compareText(a, b)))
    .flatMap(([path, ofFile]) => {
      const pointAt = pointsIn(texts.get(path) ?? "");
      return ofFile.toSorted(compareFindings).map(({ rule, severity, place, message, help }) => {
        const start = pointAt(place.start);
        const end = pointAt(Math.max(place.start, place.end));
        return {
          rule,
          severity,
          path,
          line: start.line,
          column: start.column,
          endLine: end.line,
          endColumn: end.column,
          message,
          help,
          docs: docs + rule,
        };
      });
    });
}

/** What these report, a lost or doubled record, is the cause of findings in every file that names it. */
const causes: ReadonlySet<string> = new Set(["lost-record", "duplicate-id", "missing-debate"]);

function withoutSlashes(address: string): string {
  let end = address.length;
  while (address[end - 1] === "/") end -= 1;
  return address.slice(0, end);
}

/** A function from offset to line and column, both from 1. Offsets outside the text are clamped. */
export function pointsIn(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  const markLength = text.startsWith("\uFEFF") ? 1 : 0;
  const lineStarts = [markLength];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) lineStarts.push(index + end.length);
  return (offset) => {
    const inside = Math.min(Math.max(offset, markLength), text.length);
    let low = 0;
    let high = lineStarts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((lineStarts[middle] ?? 0) <= inside) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: inside - (lineStarts[low] ?? 0) + 1 };
  };
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    a.place.start - b.place.start ||
    a.place.end - b.place.end ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}
