import type { Id, RelationKind } from "../../model/index.ts";
import type { Ground } from "./ground.ts";

/** The relations that a claim can have to a question or claim; none to an id that is unknown. */
export function relationsTo(target: Id, ground: Ground): readonly RelationKind[] {
  if (ground.question.has(target)) return ["answers"];
  const role = ground.claim.get(target)?.[3];
  if (role === undefined) return [];
  return [
    "supports",
    role === "objection" ? "rebuts" : "objects-to",
    ...(stepsFrom(target, ground).length > 0 ? ["undercuts" as const] : []),
  ];
}

/** Where a claim leads as a premise. */
export function stepsFrom(target: Id, { claim }: Ground): readonly Id[] {
  return (claim.get(target)?.[4] ?? []).flatMap(([kind, to]) =>
    kind === "undercuts" || kind === "answers" ? [] : [to],
  );
}
