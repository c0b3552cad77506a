import { listAfter } from "../../check/rules/structure.ts";
import type { Id } from "../../claims/model/index.ts";
import type { MapFiles, Plan } from "./plan.ts";

/** The edits that list new questions of a debate, behind another one or the last; none where it has no list with an entry a line. */
export function listQuestions(
  { debate, textOf }: Pick<MapFiles, "debate" | "textOf">,
  of: Id,
  ids: readonly Id[],
  behind?: Id,
): Plan["edits"] {
  const { questions = [], path = "" } = debate.debates.find(({ id }) => id === of) ?? {};
  const place = questions.find(({ value }) => value === behind) ?? questions.at(-1);
  const edits = place === undefined ? [] : ids.flatMap((id) => listAfter(place, id, textOf(path)));
  return edits.slice(0, 1).map((edit) => ({ ...edit, path, insert: edits.map(({ insert }) => insert).join("") }));
}
