import type { Finding, Published, Severity } from "../model.ts";
import type { Context } from "./context.ts";

/** What a rule guards. */
export type Concern = "form" | "reference" | "structure" | "wording" | "evidence" | "safety";

/** Files by path; each example is laid over the ground debate (see ground.ts). `null` takes a file of the ground away. */
export type Overlay = Readonly<Record<string, string | null>>;

/** A set of files in which the rule finds something, and one, as like it as can be, in which no rule does. */
export interface Examples {
  readonly bad: Overlay;
  readonly good: Overlay;
}

/** What every rule says of itself: `summary` is one sentence, `explanation` a paragraph of Markdown for the site. */
interface Description {
  readonly id: string;
  readonly concern: Concern;
  readonly severity: Severity;
  readonly summary: string;
  readonly explanation: string;
}

/** A finding before it is given its rule's id and severity. */
export type Problem = Omit<Finding, "rule" | "severity">;

/** A rule that reads the parsed files and the debate linked from them. */
export interface CheckedRule extends Description {
  readonly kind: "checked";
  readonly examples: Examples;
  readonly check: (context: Context) => readonly Problem[];
}

/** A rule that is held while a file is parsed. */
export interface ReadingRule extends Description {
  readonly kind: "reading";
  readonly examples: Examples;
}

/** A rule that is held while the folder is read from the disk; no set of texts can show it. */
export interface FolderRule extends Description {
  readonly kind: "folder";
}

/** A rule that also reads what was published before; `before` is what was, in its examples. */
export interface HistoryRule extends Description {
  readonly kind: "history";
  readonly examples: Examples & { readonly before: Overlay };
  readonly check: (context: Context, published: Published) => readonly Problem[];
}

/** The rule on excuses, which reads what all other rules found. */
export interface ExcuseRule extends Description {
  readonly kind: "excuse";
  readonly examples: Examples;
}

export type Rule = CheckedRule | ReadingRule | FolderRule | HistoryRule | ExcuseRule;
