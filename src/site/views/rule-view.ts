import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { rules } from "../../check/rules.ts";
import type { Concern, Overlay, Rule } from "../../check/rule.ts";
import { shownExample } from "../guides/shown-example.ts";

export interface RuleView {
  readonly id: string;
  readonly severity: string;
  /** HTML, as the explanation is; the summary's fits into a line. */
  readonly summary: string;
  readonly explanation: string;
  /** What was published before, for rules that read the history. */
  readonly before: readonly ExampleFile[];
  readonly bad: readonly ExampleFile[];
  readonly good: readonly ExampleFile[];
}

export interface ExampleFile {
  readonly path: string;
  readonly text: string;
}

export interface RuleGroup {
  readonly concern: Concern;
  readonly title: string;
  readonly rules: readonly RuleView[];
}

const titles: Readonly<Record<Concern, string>> = {
  form: "Form: what a file looks like",
  reference: "Reference: what a file names",
  structure: "Structure: how claims hang together",
  wording: "Wording: how a sentence is put",
  evidence: "Evidence: what a claim rests on",
  safety: "Safety: what no file may do",
};

const concerns: readonly Concern[] = ["form", "reference", "structure", "wording", "evidence", "safety"];

const markdown = unified().use(remarkParse).use(remarkRehype).use(rehypeStringify).freeze();

/** The rules of the checker in the order in which a newcomer meets them. */
export function viewRules(): readonly RuleGroup[] {
  return concerns.map((concern) => ({
    concern,
    title: titles[concern],
    rules: rules.filter((rule) => rule.concern === concern).map(viewRule),
  }));
}

function viewRule(rule: Rule): RuleView {
  const { id, severity, summary, explanation } = rule;
  const examples = rule.kind === "folder" ? null : rule.examples;
  return {
    id,
    severity,
    summary: render(summary).replace(/^<p>(.*)<\/p>$/s, "$1"),
    explanation: render(explanation),
    before: rule.kind === "history" ? filesOf(rule.examples.before) : [],
    bad: examples ? filesOf(examples.bad) : [],
    good: examples ? filesOf(examples.good) : [],
  };
}

function render(text: string): string {
  return String(markdown.processSync(text));
}

function filesOf(overlay: Overlay): readonly ExampleFile[] {
  return Object.entries(overlay).map(([path, text]) => ({
    path,
    text: text === null ? "(no such file)" : shownExample(text),
  }));
}
