import type { Finding, PublicationHistory, Severity } from "../claims/model/index.ts";
import type { Context } from "./context.ts";

/** The topic of a rule; the list of rules is grouped by it. */
export type Concern = "form" | "reference" | "structure" | "wording" | "evidence" | "safety";

/** What every rule has. A Markdown file of the same name explains it and has examples. */
export interface RuleHeader {
  readonly id: string;
  readonly concern: Concern;
  readonly severity: Severity;
  /** The problem that it reports, as one sentence of Markdown. */
  readonly sentence: string;
  /** The languages whose words it knows, by their tags; it finds nothing in other languages. Without them it fits every language. */
  readonly languages?: readonly string[];
}

/** A finding without its rule's id and severity. */
export type Problem = Omit<Finding, "rule" | "severity">;

/** A rule that reads the parsed files and the debate linked from them. */
export interface Rule extends RuleHeader {
  readonly check: (context: Context) => readonly Problem[];
}

/** A rule that also reads what was published before. */
export interface HistoryRule extends RuleHeader {
  readonly check: (context: Context, published: PublicationHistory) => readonly Problem[];
}
