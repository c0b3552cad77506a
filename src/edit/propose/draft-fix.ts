import type { Edit, Finding } from "../../model/index.ts";
import { relationKeys } from "../../parse/fields/claim-fields.ts";
import { aimAt } from "./draft-for.ts";
import type { DraftFile } from "./draft-files.ts";
import type { Draft } from "./draft.ts";
import type { FormContext } from "./form-context.ts";
import type { Problem } from "./problem.ts";

/** Applies the fix of a finding to the draft, if it is one replacement in one field; null if not. */
export function mendDraft(
  { fix, help, rule, place }: Finding,
  field: string,
  file: DraftFile,
  draft: Draft,
  context: FormContext,
): Problem["mend"] {
  const meant = /^Did you mean `([^`]+)`\?$|^It was renamed: write `([^`]+)`\.$/.exec(help);
  const id = meant?.[1] ?? meant?.[2];
  if (id !== undefined && field !== "explanation" && field !== "")
    return { does: `Write ${sentenceOf(id, context)}`, draft: withId(id, field, draft, context) };
  if (fix === undefined || fix.kind === "move" || fix.edits.length !== 1) return null;
  const [edit] = fix.edits;
  if (edit === undefined) return null;
  if (rule === "wrong-relation") {
    const relation = relationKeys.find((key) => key === edit.insert);
    return relation ? { does: `Make it “${relation}”`, draft: { ...draft, relation } } : null;
  }
  const now = answerOf(draft, field);
  // Offsets in the file apply only to a value that the file has verbatim.
  const lineStart = file.text.lastIndexOf("\n", place.start - 1) + 1;
  const start = file.text.indexOf(now, lineStart);
  if (now === "" || start < 0 || edit.start < start || edit.end > start + now.length) return null;
  const fixed = now.slice(0, edit.start - start) + edit.insert + now.slice(edit.end - start);
  return { does: doing(edit, file.text), draft: withAnswer(draft, field, () => fixed) };
}

/** The label of the button; the phrase of a fix is in the past tense. */
function doing({ start, end, insert }: Edit, text: string): string {
  if (start === end) return `Add “${insert}”`;
  return insert === "" ? "Delete it" : `Write “${insert}” for “${text.slice(start, end)}”`;
}

const withId = (id: string, field: string, draft: Draft, context: FormContext): Draft =>
  field === "target" && draft.relation !== "undercuts" ? aimAt(draft, id, context) : withAnswer(draft, field, () => id);

function sentenceOf(id: string, { claim, question }: FormContext): string {
  const sentence = claim.get(id)?.[2] ?? question.get(id)?.[2];
  return sentence === undefined ? `“${id}”` : `“${sentence}”`;
}

/** The value of a field; "" if there is none. */
export function answerOf(draft: object, field: string): string {
  let value: unknown = draft;
  for (const key of field.split("."))
    value = typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : "";
  return typeof value === "string" ? value : "";
}

/** The draft with a changed value of a field. */
export function withAnswer(draft: Draft, field: string, change: (answer: string) => string): Draft {
  const [list = "", number, key = ""] = field.split(".");
  const changed = <T extends object>(entries: readonly T[]): readonly T[] =>
    entries.map((entry, index) =>
      index === Number(number) ? { ...entry, [key]: change(answerOf(entry, key)) } : entry,
    );
  switch (list) {
    case "holders":
      return { ...draft, holders: changed(draft.holders) };
    case "uses":
      return { ...draft, uses: changed(draft.uses) };
    case "newPeople":
      return { ...draft, newPeople: changed(draft.newPeople) };
    case "newSources":
      return { ...draft, newSources: changed(draft.newSources) };
    default:
      return { ...draft, [list]: change(answerOf(draft, list)) };
  }
}
