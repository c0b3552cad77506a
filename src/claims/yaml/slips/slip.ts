import { knownKeys } from "../../schema/index.ts";
import type { FormRuleId } from "../../form-rules.ts";
import type { Edit } from "../../model/index.ts";
import type { Line, OutlineItem } from "../outline.ts";

/** A common mistake in YAML, and the edits that correct it. */
export interface Slip {
  readonly rule: FormRuleId;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly help: string;
  /**
   * The file is read with these edits applied. A fix makes the same edits, so findings after the slip stay the same.
   */
  readonly edits: readonly Edit[];
  /** What the edits do, as a past-tense phrase; null if they are a guess and must not be used as a fix. */
  readonly does: string | null;
}

/** The known key with which a line seems to begin; null for none. */
export function keyAtStart({ text }: Line): string | null {
  const word = /^\s*["']?([\w-]+)["']?\s*:(?:\s|$)/.exec(text)?.[1] ?? "";
  return knownKeys.has(word) ? word : null;
}

/** The first line of a value, without a comment. */
export const firstLine = ({ value }: OutlineItem): string => (value.split(/\r?\n/, 1)[0] ?? "").replace(/\s#.*$/, "");

/** Whether an item has its text on the lines below. */
export const isBlock = (item: OutlineItem | undefined): boolean => /^[|>]/.test(item?.value ?? "");

/**
 * Edits that put the text between two offsets of a value in quotation marks, in place of what is around it. The marks
 * are double, where an apostrophe needs no escape, unless the text has some or a backslash.
 */
export function quote({ value, valueStart }: OutlineItem, from = 0, to = value.length, isSingle = false): Edit[] {
  const inner = value.slice(from, to);
  const mark = /["\\]/.test(inner) ? "'" : '"';
  const at = valueStart + from;
  // In single quotation marks an apostrophe is written twice.
  const apostrophes = [...inner.matchAll(isSingle ? /''|'/g : /'/g)].flatMap(({ 0: found, index }): Edit[] => {
    const insert = mark === "'" ? "''" : "'";
    return insert === found ? [] : [{ start: at + index, end: at + index + found.length, insert }];
  });
  return [
    { start: valueStart, end: at, insert: mark },
    ...apostrophes,
    { start: valueStart + to, end: valueStart + value.length, insert: mark },
  ];
}

/** A quoted value for a message, shortened in the middle if it is long. */
export function quoted(value: string): string {
  const line = value.replace(/\s+/g, " ");
  const short = line.length > 70 ? `${line.slice(0, 45)} … ${line.slice(-20).trimStart()}` : line;
  return /["\\]/.test(line) ? `'${short.replaceAll("'", "''")}'` : `"${short}"`;
}
