import { newIndex, type Draft } from "./draft.ts";
import type { FormContext } from "./form-context.ts";
import { answerOf } from "./mend-draft.ts";

/** The message for typed text that matches no choice; "" for other values. */
export function notChosen(field: string, draft: Draft, context: FormContext): string {
  const kind = field === "target" ? "claim" : (/\.(person|source)$/.exec(field)?.[1] ?? "");
  if (kind !== "claim" && kind !== "person" && kind !== "source") return "";
  const answer = answerOf(draft, field).trim();
  if (answer === "" || newIndex(answer) >= 0 || context.isTaken(kind, answer)) return "";
  return kind === "claim" ? "Choose one from the list." : "Choose one from the list, or add a new one.";
}
