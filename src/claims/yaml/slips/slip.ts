import type { FormRuleId } from "../../form-rules.ts";
import type { Edit } from "../../model/index.ts";
import type { OutlineItem } from "../outline.ts";

/** A common mistake in YAML, and the edits that correct it. */
export interface Slip {
  readonly rule: FormRuleId;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly help: string;
  /** The file is read with these edits applied. A fix makes the same edits, so findings after the slip stay the same. */
  readonly edits: readonly Edit[];
  /** What the edits do, as a past-tense phrase; null if they are a guess and must not be used as a fix. */
  readonly does: string | null;
}

/** Finds one kind of slip in one item of those of a file. */
export type FindSlip = (entry: OutlineItem, entries: readonly OutlineItem[]) => Slip | null;
