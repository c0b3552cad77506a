import type { FormRuleId } from "../../form-rules.ts";
import type { Edit } from "../mend.ts";
import type { Entry } from "../outline.ts";

/** A slip of the writer's that makes YAML fail, and the edits with which YAML reads what was meant. */
export interface Slip {
  readonly rule: FormRuleId;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly help: string;
  readonly edits: readonly Edit[];
}

/** Finds one kind of slip in one entry. */
export type FindSlip = (entry: Entry) => Slip | null;
