import type { Finding, Severity } from "../claims/model/index.ts";
import type { Context } from "./context.ts";

/** The topic of a rule; the list of rules is grouped by it. */
export type Concern = "form" | "reference" | "structure" | "wording" | "evidence" | "safety";

/** What every rule has. A section of words/en/rules.md explains it and has examples. */
export interface RuleHeader {
  readonly id: string;
  readonly concern: Concern;
  readonly severity: Severity;
  /** The problem that it reports, as one sentence of Markdown. */
  readonly sentence: string;
  /** Ids of rules that it replaces: `allow` and addresses may still name them. */
  readonly aliases?: readonly string[];
  /**
   * The languages whose words it knows, by their tags; it finds nothing in other languages. Without them it fits every
   * language.
   */
  readonly languages?: readonly string[];
}

/** A finding without its rule's id and severity. */
export type Problem = Omit<Finding, "rule" | "severity">;

/** A rule that reads the parsed files, the debate linked from them, and what was published before. */
export interface Rule extends RuleHeader {
  readonly check: (context: Context) => Iterable<Problem>;
}
