import { newIndex, type Draft } from "./draft.ts";
import type { Ground } from "./ground.ts";
import { answerOf } from "./mend-draft.ts";

/** What to do where words were typed that name nothing to choose, in words of the form; "" for every other answer. */
export function notChosen(field: string, draft: Draft, ground: Ground): string {
  const kind = field === "target" ? "claim" : (/\.(person|source)$/.exec(field)?.[1] ?? "");
  if (kind !== "claim" && kind !== "person" && kind !== "source") return "";
  const answer = answerOf(draft, field).trim();
  if (answer === "" || newIndex(answer) >= 0 || ground.isTaken(kind, answer)) return "";
  return kind === "claim" ? "Choose one from the list." : "Choose one from the list, or add a new one.";
}
