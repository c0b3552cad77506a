import type { Edit, Finding } from "../../claims/model/index.ts";
import { relationKeys } from "../../claims/fields/claim-fields.ts";
import { aimAt } from "./draft-for.ts";
import type { DraftFile } from "./draft-files.ts";
import type { Draft } from "./draft.ts";
import { valueOf, withValue } from "./field-value.ts";
import type { FormContext } from "./form-context.ts";
import type { Problem } from "./problem.ts";
import * as browser from "../../words/browser.ts";

/** Applies the fix of a finding to the draft, if it is one replacement in one field; null if not. */
export function draftFix(
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
  if (fix === undefined || fix.kind === "move" || fix.edits.length !== 1) return null;
  const [edit] = fix.edits;
  if (edit === undefined) return null;
  if (rule === "wrong-relation") {
    const relation = relationKeys.find((key) => key === edit.insert);
    return relation ? { name: browser.problem.fix.relation(relation), draft: { ...draft, relation } } : null;
  }
  const now = valueOf(draft, field);
  // Offsets in the file apply only to a value that the file has verbatim.
  const lineStart = file.text.lastIndexOf("\n", place.start - 1) + 1;
  const start = file.text.indexOf(now, lineStart);
  if (now === "" || start < 0 || edit.start < start || edit.end > start + now.length) return null;
  const after = now.slice(0, edit.start - start) + edit.insert + now.slice(edit.end - start);
  return { name: buttonName(edit, file.text), draft: withValue(draft, field, () => after) };
}

/** The name of the button; the phrase of a fix is in the past tense. */
function buttonName({ start, end, insert }: Edit, text: string): string {
  const { add, remove, replace } = browser.problem.fix;
  if (start === end) return add(insert);
  return insert === "" ? remove : replace(insert, text.slice(start, end));
}

const withId = (id: string, field: string, draft: Draft, context: FormContext): Draft =>
  field === "target" && draft.relation !== "undercuts" ? aimAt(draft, id, context) : withValue(draft, field, () => id);

function sentenceOf(id: string, { claim, question }: FormContext): string {
  return claim.get(id)?.[2] ?? question.get(id)?.[2] ?? id;
}
