import { knownKeys } from "../../schema/index.ts";
import type { FormRuleId } from "../../form-rules.ts";
import type { Edit } from "../../model/index.ts";
import type { Line } from "../outline.ts";

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
