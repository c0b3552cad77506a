import type { Severity } from "../../claims/model/index.ts";
import type { Draft } from "./draft.ts";

/** A problem with a draft, and the field that it belongs to. */
export interface Problem {
  /** Such as `claim`, `holders.0.source`, `newSources.0.title`; "" for the whole draft. */
  readonly field: string;
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  readonly help: string;
  /** The draft with the problem fixed, and the name of the button for it; null unless there is exactly one way. */
  readonly fix: { readonly name: string; readonly draft: Draft } | null;
}
