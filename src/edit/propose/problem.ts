import type { Severity } from "../../model/index.ts";
import type { Draft } from "./draft.ts";

/** What is wrong with a draft, beside the answer that it is wrong with. */
export interface Problem {
  /** As in `claim`, `holders.0.source`, `newSources.0.title`; "" for all of it. */
  readonly field: string;
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  readonly help: string;
  /** The one way to mend it, where there is one. */
  readonly mend: { readonly does: string; readonly draft: Draft } | null;
}
