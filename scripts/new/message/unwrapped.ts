import type { SourceFile } from "../../../src/claims/model/index.ts";
import { fieldTables, fileKind } from "../../../src/claims/index.ts";
import { UsageError } from "../../run-program.ts";

/** Mail programs wrap longer lines, most of them at 72 characters. */
const shortestWrap = 60;

/** The checker refuses longer files, and their lines would take long to join. */
const longestFile = 64 * 1024;

/**
 * A file without the line breaks of a mail program. Every line of a record is indented or begins with a key, so other text at the
 * left continues the line before, if that was full. Throws a `UsageError` where this is not certain.
 */
export function unwrapped({ path, text }: SourceFile): SourceFile {
  if (text.length > longestFile) return { path, text };
  const keys = keysOf(path);
  const lines: string[] = [];
  let before = "";
  let isWrapped = false;
  for (const line of text.split("\n")) {
    const isRest = mayContinue(line, before, keys);
    if (isRest && /^(?:#|-\s|[\w-]+:(?:\s|$))/.test(line)) throw uncertain(path, line);
    if (isRest) lines.push(`${(lines.pop() ?? "").trimEnd()} ${line}`);
    else lines.push(line);
    isWrapped ||= isRest;
    before = line;
  }
  const again = isWrapped ? secondOfKey(lines) : undefined;
  if (again !== undefined) throw uncertain(path, again);
  return { path, text: lines.join("\n") };
}

/** Whether a line can be the rest of the one before: it stands at the left, is no key, and its first word had no room there. */
function mayContinue(line: string, before: string, keys: ReadonlySet<string>): boolean {
  const [word = ""] = /^\S+/.exec(line) ?? [];
  const isKey = keys.has(/^([\w-]+):(?:\s|$)/.exec(line)?.[1] ?? "");
  const isItem = word === "-" && /^(?:-\s|[\w-]+:\s*$)/.test(before);
  const isBlock = /(?:^|\s)[|>][-+\d]*\s*$/.test(before);
  const isFull = before.trimEnd().length + 1 + word.length > shortestWrap;
  return word !== "" && before.trim() !== "" && !isKey && !isItem && !isBlock && isFull;
}

function keysOf(path: string): ReadonlySet<string> {
  const { kind } = fileKind(path);
  const tables =
    kind === "source" || kind === "person" ? [fieldTables[kind]] : [fieldTables.claim, fieldTables.question];
  return new Set(tables.flatMap((table) => [...table.keys()]));
}

/** The first line that begins with the key of a line before it. */
function secondOfKey(lines: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return lines.find((line) => {
    const key = /^[\w-]+:(?=\s|$)/.exec(line)?.[0];
    const isSeen = key !== undefined && seen.has(key);
    if (key !== undefined) seen.add(key);
    return isSeen;
  });
}

const uncertain = (path: string, line: string): UsageError =>
  new UsageError(
    `Nothing was written. A mail program has wrapped the lines of \`${path}\`, and this one may begin anew or continue the line before: “${line.slice(0, 60)}”. Ask for the file that the form downloads.`,
  );
