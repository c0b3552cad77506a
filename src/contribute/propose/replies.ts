import { isId } from "../../claims/formats/id.ts";
import type { Id, RelationKind, Role } from "../../claims/model/index.ts";
import { relationKeys } from "../../claims/schema/claim.ts";
import { emptyDraft, type Draft, type Reply } from "./draft.ts";
import type { FormContext, KnownClaim } from "./form-context.ts";

/**
 * The initial draft of the form from its address: `?supports=<id>`, `?undercuts=<premise>&conclusion=<id>`. Former ids are replaced
 * by current ones, and a relation that does not fit its target by one that does. Invalid ids are ignored.
 */
export function draftFor(search: string, context: FormContext): Draft {
  const parameters = new URLSearchParams(search);
  const present = (id: string): Id => (isId(id) ? context.present(id) : "");
  const relation = relationKeys.find((key) => parameters.has(key));
  const target = relation === undefined ? "" : present(parameters.get(relation) ?? "");
  if (relation === undefined || target === "") return emptyDraft;
  const step = (parameters.get("conclusion") ?? "").split(" ").map(present);
  return fitted({ ...emptyDraft, relation, target, conclusion: step.join(" ") }, context);
}

/** The draft with another target or relation where a field belongs to: of its first relation or a further one. */
export function withReply(draft: Draft, field: string, change: Partial<Reply>, context: FormContext): Draft {
  const [list, row] = field.split(".");
  if (list !== "further") return fitted({ ...draft, ...change }, context);
  const further = draft.further.map((reply, index) =>
    index === Number(row) ? fitted({ ...reply, ...change }, context) : reply,
  );
  return { ...draft, further };
}

/** The relations of a draft as the map would have them. */
export const relationsOf = ({ further, ...first }: Draft): KnownClaim[4] =>
  [first, ...further].flatMap(({ relation, target, conclusion }) =>
    relation === "" || target.trim() === "" ? [] : [[relation, target.trim(), conclusion] as const],
  );

/** A reply, such as a draft, with a relation and a conclusion that fit its target: its own, if they do. */
export function fitted<Of extends Reply>(reply: Of, context: FormContext): Of {
  const isAttack = (kind: Reply["relation"]): boolean => kind === "objects-to" || kind === "rebuts";
  const fitting = relationsTo(reply.target, context);
  const [only = "", ...others] = fitting;
  const relation =
    fitting.find((kind) => kind === reply.relation || (isAttack(kind) && isAttack(reply.relation))) ??
    (others.length === 0 ? only : "");
  const steps = relation === "undercuts" ? conclusionsOf(reply.target, context) : [];
  return { ...reply, relation, conclusion: steps.find((step) => step === reply.conclusion) ?? steps[0] ?? "" };
}

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

/** The conclusions of a claim as a premise, and the steps that it undercuts: what the `conclusion` of a reply to it can be. */
export function conclusionsOf(target: Id, { claim }: FormContext): readonly string[] {
  return (claim.get(target)?.[4] ?? []).flatMap(([kind, to, conclusion]) =>
    kind === "answers" ? [] : kind === "undercuts" ? [`${to} ${conclusion}`] : [to],
  );
}

/** The role of a claim with a relation to one with the role `target`. */
export function roleBy(relation: Reply["relation"], target: Role | undefined): Role {
  switch (relation) {
    case "answers":
      return "position";
    case "objects-to":
      return "objection";
    case "rebuts":
      return "rebuttal";
    case "undercuts":
      return target === "objection" ? "rebuttal" : "objection";
    default:
      return "reason";
  }
}
