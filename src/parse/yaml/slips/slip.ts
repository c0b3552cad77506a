import type { FormRuleId } from "../../form-rules.ts";
import type { Edit, Fix } from "../../../model.ts";
import type { Entry } from "../outline.ts";

/** A slip of the writer's that makes YAML fail, and the edits with which YAML reads what was meant. */
export interface Slip {
  readonly rule: FormRuleId;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly help: string;
  readonly edits: readonly Edit[];
  /** The repair to be made in the file, where it can only be meant so; null where the edits are a guess. */
  readonly fix: Fix | null;
}

/** Finds one kind of slip in one entry. */
export type FindSlip = (entry: Entry) => Slip | null;
