import type { Id, RelationKind } from "../../claims/model/index.ts";
import type { FormContext } from "./form-context.ts";

/** The relations that a claim can have to a question or claim; none for an unknown id. */
export function relationsTo(target: Id, context: FormContext): readonly RelationKind[] {
  if (context.question.has(target)) return ["answers"];
  const role = context.claim.get(target)?.[3];
  if (role === undefined) return [];
  return [
    "supports",
    role === "objection" ? "rebuts" : "objects-to",
    ...(conclusionsOf(target, context).length > 0 ? ["undercuts" as const] : []),
  ];
}

/** The conclusions of a claim as a premise. */
export function conclusionsOf(target: Id, { claim }: FormContext): readonly Id[] {
  return (claim.get(target)?.[4] ?? []).flatMap(([kind, to]) =>
    kind === "undercuts" || kind === "answers" ? [] : [to],
  );
}
