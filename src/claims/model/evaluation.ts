import type { Debate } from "./debate.ts";
import type { Diagnostic, Id } from "./finding.ts";

export type Label = "in" | "out" | "undecided";

export interface Evaluation {
  /** The label of every claim under `unless-answered`, without judgements. */
  readonly labels: ReadonlyMap<Id, Label>;
  /** Objections and rebuttals (including undercuts) to which nothing on the map replies. */
  readonly unanswered: ReadonlySet<Id>;
}

/** The result of `compile`: the debate, as far as it could be understood, and everything that is wrong, sorted by path, line and column. */
export interface Compilation {
  readonly debate: Debate;
  readonly evaluation: Evaluation;
  readonly diagnostics: readonly Diagnostic[];
}
