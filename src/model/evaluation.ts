import type { Debate } from "./debate.ts";
import type { Diagnostic, Id } from "./finding.ts";

export type Label = "in" | "out" | "undecided";

export interface Evaluation {
  /** Label of every claim under `unless-answered`, with nothing judged. */
  readonly labels: ReadonlyMap<Id, Label>;
  /** Objections and rebuttals (undercuts too) that stand: nothing live answers them. */
  readonly unanswered: ReadonlySet<Id>;
}

/** What `compile` returns: everything that could be understood, and everything found wrong, in the order of paths, lines and columns. */
export interface Compilation {
  readonly debate: Debate;
  readonly evaluation: Evaluation;
  readonly diagnostics: readonly Diagnostic[];
}
