import { relationKeys } from "../../claims/fields/claim-fields.ts";
import { isId } from "../../claims/formats/id.ts";
import { emptyDraft, type Draft } from "./draft.ts";
import type { FormContext } from "./form-context.ts";
import { relationsTo, conclusionsOf } from "./relations-to.ts";

/**
 * The initial draft of the form from its address: `?supports=<id>`, `?undercuts=<premise>&conclusion=<id>`. Former ids are replaced
 * by current ones, and a relation that does not fit its target by one that does. Invalid ids are ignored.
 */
export function draftFor(search: string, context: FormContext): Draft {
  const parameters = new URLSearchParams(search);
  const asked = relationKeys.find((key) => parameters.has(key));
  if (asked === undefined) return emptyDraft;
  const target = idOf(parameters.get(asked), context);
  if (target === "") return emptyDraft;
  return aimAt(
    { ...emptyDraft, relation: asked, conclusion: idOf(parameters.get("conclusion"), context) },
    target,
    context,
  );
}

const idOf = (given: string | null, context: FormContext): string =>
  given !== null && isId(given) ? context.present(given) : "";

/** The draft with another target. Keeps the relation if it fits. */
export function aimAt(draft: Draft, target: string, context: FormContext): Draft {
  const fitting = relationsTo(target, context);
  const attack = fitting.find((kind) => kind === "objects-to" || kind === "rebuts");
  const isAttack = draft.relation === "objects-to" || draft.relation === "rebuts";
  const [only, ...others] = fitting;
  const relation =
    fitting.find((kind) => kind === draft.relation) ??
    (isAttack ? attack : undefined) ??
    (others.length === 0 ? only : "");
  const conclusions = conclusionsOf(target, context);
  const conclusion =
    relation !== "undercuts" ? "" : (conclusions.find((id) => id === draft.conclusion) ?? conclusions[0] ?? "");
  return { ...draft, target, relation: relation ?? "", conclusion };
}
