import type { FormRuleId } from "../../form-rules.ts";
import type { Edit } from "../../../model/index.ts";
import type { Entry } from "../outline.ts";

/** A slip of the writer's that makes YAML fail, and the edits with which YAML reads what was meant. */
export interface Slip {
  readonly rule: FormRuleId;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly help: string;
  /** The file is read with these made; a repair makes the same ones, so that what is found behind a slip is found in the repaired file too. */
  readonly edits: readonly Edit[];
  /** What the edits do, in words, where they can only be meant so; null where they are a guess and no repair. */
  readonly does: string | null;
}

/** Finds one kind of slip in one entry. */
export type FindSlip = (entry: Entry) => Slip | null;
