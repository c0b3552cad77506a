import type { Edit, Finding, Severity } from "../../claims/model/index.ts";
import { relationKeys } from "../../claims/schema/claim.ts";
import * as browser from "../../words/browser.ts";
import type { DraftFile } from "./draft-files.ts";
import { isFilled, newIndex, ownKeys, questionKeys, valueOf, withValue, type Draft } from "./draft.ts";
import type { FormContext } from "./form-context.ts";
import { withReply } from "./replies.ts";

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

/** The problem with quotation marks around what its words have as code. */
export const inQuotes = (problem: Problem): Problem => ({
  ...problem,
  message: withQuotes(problem.message),
  help: withQuotes(problem.help),
});

export const withQuotes = (words: string): string =>
  words.replaceAll(/`([^`]*)`/g, (_, code: string) => browser.quoted(code));

export const isError = ({ severity }: Pick<Problem, "severity">): boolean => severity === "error";

/** A finding on one of the draft's files as a problem of the form. */
export function problemOf(finding: Finding, file: DraftFile, draft: Draft, context: FormContext): Problem {
  const { rule, severity, message, help, place } = finding;
  const field = fieldAt(file, place.start, draft);
  const fix = draftFix(finding, field, file, draft, context);
  const choose = fix === null ? notChosen(field, draft, context) : "";
  return choose === ""
    ? inFormWords({ field, severity, rule, message, help, fix })
    : { field, severity, rule, message: choose, help: "", fix };
}

/** The message for typed text that matches no choice; "" for other values. */
function notChosen(field: string, draft: Draft, context: FormContext): string {
  const kind = field.endsWith("target") ? "claim" : (/\.(person|source)$/.exec(field)?.[1] ?? "");
  if (kind !== "claim" && kind !== "person" && kind !== "source") return "";
  const value = valueOf(draft, field).trim();
  if (value === "" || newIndex(value) >= 0 || context.isTaken(kind, value)) return "";
  return browser.problem.missing[kind === "claim" ? "choice" : kind];
}

/** The last part of the name of the field that fixes a problem, by the rule that finds it in another field. */
const fixedAt: Readonly<Record<string, string>> = {
  "bad-file-name": "id",
  "missing-locator": "at",
  "unchecked-source": "record",
};

/** A problem in the wording of the form, whose users see fields rather than keys and files, at the field that fixes it. */
function inFormWords(problem: Problem): Problem {
  const words = browser.problem.findings[problem.rule];
  const field = fixedAt[problem.rule];
  const row = /^\w+\.\d+\./.exec(problem.field)?.[0] ?? "";
  return { ...problem, ...words, field: field === undefined ? problem.field : `${row}${field}` };
}

/** The field of the form for an offset in a file, such as `holders.0.source`; "" for the whole file. */
function fieldAt(file: DraftFile, start: number, draft: Draft): string {
  const { top, item, key } = whereIn(file.text, start);
  if (file.kind === "person") return `newPeople.${file.index}.${top || "name"}`;
  if (file.kind === "question") return questionKeys.includes(top) ? top : "question";
  if (file.kind === "source") return `newSources.${file.index}.${sourceFields[top] ?? top}`;
  if (top === "held-by") return inList("holders", draft.holders, item, key || "person");
  if (top === "sources") return inList("uses", draft.uses, item, key === "exact" ? "quote" : key || "source");
  if (relationKeys.some((each) => each === top)) {
    // The file has the relations by their kinds, and one alone without a dash.
    const rows = [["", draft] as const, ...draft.further.map((each, index) => [`further.${index}.`, each] as const)];
    const written = rows.filter(([, { relation, target }]) => relation === top && target.trim() !== "");
    return `${written[Math.max(item, 0)]?.[0] ?? ""}${key === "conclusion" ? key : "target"}`;
  }
  return ownKeys.includes(top) ? top : "";
}

/** Fields that have another name than the key of a source. */
const sourceFields: Readonly<Record<string, string>> = {
  "": "title",
  "container-title": "container",
  checked: "record",
};

/** The top-level key at an offset, the index of the row, and the key in it. Expects the indentation of `writeRecord`. */
function whereIn(text: string, start: number): { readonly top: string; readonly item: number; readonly key: string } {
  let [top, item, key] = ["", -1, ""];
  let begin = 0;
  for (const line of text.split("\n")) {
    if (begin > start) break;
    const [, outer] = /^([\w-]+):/.exec(line) ?? [];
    if (outer !== undefined) [top, item, key] = [outer, -1, ""];
    else if (line.startsWith("  - ")) item += 1;
    // An offset at the dash means the whole row.
    const [lead, inner] = /^ {2,6}(?:- )?([\w-]+):/.exec(line) ?? [];
    if (lead !== undefined && inner !== undefined && begin + line.indexOf(inner) <= start) key = inner;
    begin += line.length + 1;
  }
  return { top, item, key };
}

/** Maps a row of the file to the form, which also has empty rows. */
function inList(name: string, rows: readonly object[], item: number, key: string): string {
  const written = rows.flatMap((row, index) => (isFilled(row) ? [index] : []));
  return `${name}.${written[item] ?? 0}.${key}`;
}

/** Applies the fix of a finding to the draft, if it is one replacement in one field; null if not. */
function draftFix(
  { fix, help, rule, place }: Finding,
  field: string,
  file: DraftFile,
  draft: Draft,
  context: FormContext,
): Problem["fix"] {
  const meant = /^Did you mean `([^`]+)`\?$|^It was renamed: write `([^`]+)`\.$/.exec(help);
  const id = meant?.[1] ?? meant?.[2];
  if (id !== undefined && field !== "explanation" && field !== "")
    return { name: browser.problem.fix.write(sentenceOf(id, context)), draft: withId(id, field, draft, context) };
  // What is to be written is named, though the program may not write it by itself.
  const named = /^Write `([^`]+)`\.$/.exec(help)?.[1];
  if (fix === undefined && named !== undefined && valueOf(draft, field) !== "")
    return { name: browser.problem.fix.write(named), draft: withValue(draft, field, named) };
  if (fix === undefined || fix.kind === "move" || fix.edits.length !== 1) return null;
  const [edit] = fix.edits;
  if (edit === undefined) return null;
  if (rule === "wrong-relation") {
    const relation = relationKeys.find((key) => key === edit.insert);
    return relation
      ? { name: browser.problem.fix.relation(relation), draft: withReply(draft, field, { relation }, context) }
      : null;
  }
  const now = valueOf(draft, field);
  // Offsets in the file apply only to a value that the file has verbatim.
  const lineStart = file.text.lastIndexOf("\n", place.start - 1) + 1;
  const start = file.text.indexOf(now, lineStart);
  if (now === "" || start < 0 || edit.start < start || edit.end > start + now.length) return null;
  const after = now.slice(0, edit.start - start) + edit.insert + now.slice(edit.end - start);
  return { name: buttonName(edit, file.text), draft: withValue(draft, field, after) };
}

/** The name of the button; the phrase of a fix is in the past tense. */
function buttonName({ start, end, insert }: Edit, text: string): string {
  const { add, remove, replace, unquote } = browser.problem.fix;
  const now = text.slice(start, end);
  if (start === end) return add(insert);
  if (insert === "") return remove;
  return now.slice(1, -1) === insert ? unquote : replace(insert, now);
}

const withId = (id: string, field: string, draft: Draft, context: FormContext): Draft =>
  field.endsWith("target") ? withReply(draft, field, { target: id }, context) : withValue(draft, field, id);

/** The sentence of a claim or question; an unknown id is its own. */
export function sentenceOf(id: string, { claim, question }: FormContext): string {
  return claim.get(id)?.[2] ?? question.get(id)?.[2] ?? id;
}
