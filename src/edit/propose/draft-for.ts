import { relationKeys } from "../../parse/fields/claim-fields.ts";
import { isId } from "../../parse/formats/id.ts";
import { emptyDraft, type Draft } from "./draft.ts";
import type { Ground } from "./ground.ts";
import { relationsTo, stepsFrom } from "./relations-to.ts";

/**
 * The draft with which the form opens, by its address: `?supports=<id>`, `?undercuts=<premise>&conclusion=<id>`. Former ids lead
 * to present ones, and a relation that does not fit its target gives way to one that does. What is no id is not taken over.
 */
export function draftFor(search: string, ground: Ground): Draft {
  const parameters = new URLSearchParams(search);
  const asked = relationKeys.find((key) => parameters.has(key));
  if (asked === undefined) return emptyDraft;
  const target = idOf(parameters.get(asked), ground);
  if (target === "") return emptyDraft;
  return aimAt(
    { ...emptyDraft, relation: asked, conclusion: idOf(parameters.get("conclusion"), ground) },
    target,
    ground,
  );
}

const idOf = (given: string | null, ground: Ground): string =>
  given !== null && isId(given) ? ground.present(given) : "";

/** The draft about another question or claim; its relation stays where it fits. */
export function aimAt(draft: Draft, target: string, ground: Ground): Draft {
  const fitting = relationsTo(target, ground);
  const attack = fitting.find((kind) => kind === "objects-to" || kind === "rebuts");
  const isAttack = draft.relation === "objects-to" || draft.relation === "rebuts";
  const [only, ...others] = fitting;
  const relation =
    fitting.find((kind) => kind === draft.relation) ??
    (isAttack ? attack : undefined) ??
    (others.length === 0 ? only : "");
  const steps = stepsFrom(target, ground);
  const conclusion = relation !== "undercuts" ? "" : (steps.find((to) => to === draft.conclusion) ?? steps[0] ?? "");
  return { ...draft, target, relation: relation ?? "", conclusion };
}
