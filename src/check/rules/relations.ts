/** Rules about the relations of claims. */
import type { ClaimRecord, Fix, Id, Place, Relation, RelationKind } from "../../claims/model/index.ts";
import { idsOf, pathName, stepOf, type StepPath } from "../../claims/model/step-path.ts";
import { inlineCode } from "../../text/escape.ts";
import type { Context } from "../context.ts";
import type { Problem, Rule } from "../rule.ts";

export const retiredTarget: Rule = {
  id: "retired-target",
  concern: "reference",
  severity: "error",
  sentence: "A relation names a retired claim.",
  *check({ references, retired, debate }) {
    for (const { as, by, id } of references) {
      const { value, place } = id;
      const target = retired.get(value);
      const byRetired = by.kind === "claim" && by.retired !== null && as !== "replaced-by";
      if (target === undefined || as === "prose" || byRetired || debate.claim.has(value)) continue;
      const next = target.retired?.replacedBy ?? null;
      const help =
        next === null ? "Name another claim, or retire this one too." : `It was replaced by ${inlineCode(next.value)}.`;
      yield { place, message: `The claim ${inlineCode(value)} is retired.`, help };
    }
  },
};

export const wrongRelation: Rule = {
  id: "wrong-relation",
  concern: "reference",
  severity: "error",
  sentence: "A relation does not fit the record that it names, names the claim itself, or is stated twice.",
  aliases: ["self-link", "duplicate-link"],
  *check(context) {
    for (const { by, as, id } of context.references) {
      const isRelation = by.kind === "claim" && as !== "prose" && as !== "held-by" && as !== "sources";
      if (isRelation && id.value === by.id)
        yield { place: id.place, message: "This claim names itself.", help: "Name another claim, or delete the line." };
    }
    for (const claim of context.claims) yield* statedTwice(claim);
    yield* listedTwice(context);
    for (const { id, relations } of context.activeClaims)
      for (const relation of relations) yield* unfit(id, relation, context);
  },
};

function* statedTwice({ relations }: ClaimRecord): Iterable<Problem> {
  const kinds = new Map<string, RelationKind>();
  for (const relation of relations) {
    const target = relation.kind === "undercuts" ? pathName(idsOf(relation)) : relation.target.value;
    const place = relation.kind === "undercuts" ? relation.place : relation.target.place;
    const earlier = kinds.get(target);
    kinds.set(target, earlier ?? relation.kind);
    if (earlier === relation.kind)
      yield { place, message: `\`${earlier}\` names ${inlineCode(target)} twice.`, help: "Delete one of the two." };
    else if (earlier !== undefined)
      yield {
        place,
        message: `\`${earlier}\` and \`${relation.kind}\` both name ${inlineCode(target)}.`,
        help: "Keep one of the two relations, or split the claim in two.",
      };
  }
}

/** An id that stands twice in one list of a debate or of the map. A tour may stop at a claim twice. */
function* listedTwice({ references }: Context): Iterable<Problem> {
  const listed = new Set<string>();
  for (const { as, by, kind, id } of references) {
    if (as !== "list" || by.kind === "tour") continue;
    const name = `${by.path} ${kind} ${id.value}`;
    if (listed.has(name))
      yield {
        place: id.place,
        message: `This list names ${inlineCode(id.value)} twice.`,
        help: "Delete one of the two.",
      };
    listed.add(name);
  }
}

function* unfit(by: Id, relation: Relation, context: Context): Iterable<Problem> {
  // That a claim names itself is reported above.
  if (relation.kind === "undercuts" || relation.target.value === by) return;
  const { value, place } = relation.target;
  const wrong = context.isRoleKnown(value) ? whatIsUnfit(context, relation.kind, value) : null;
  if (wrong === null) return;
  const { instead = null, ...problem } = wrong;
  const fix = instead === null ? null : renameRelation(context.textOf(place.path), relation.kind, instead, place);
  yield { place, ...problem, ...(fix === null ? {} : { fix }) };
}

function whatIsUnfit(
  { debate }: Context,
  word: Exclude<RelationKind, "undercuts">,
  target: Id,
): { readonly message: string; readonly help: string; readonly instead?: RelationKind } | null {
  const named = inlineCode(target);
  if (debate.question.has(target)) {
    if (word === "answers") return null;
    return {
      message: `${named} is a question, but \`${word}\` takes a claim.`,
      help: `Write \`answers: ${target}\`, or name a claim.`,
      ...(word === "supports" ? { instead: "answers" } : {}),
    };
  }
  const role = debate.claim.get(target)?.role;
  if (role === undefined) return null;
  if (word === "answers")
    return {
      message: `${named} is a claim, but \`answers\` takes a question.`,
      help: `Write \`supports\` or \`${role === "objection" ? "rebuts" : "objects-to"}\`, or name a question.`,
    };
  if (word === "objects-to" && role === "objection")
    return {
      message: `${named} is an objection, but \`objects-to\` takes a position, a reason or a rebuttal.`,
      help: `Write \`rebuts: ${target}\`.`,
      instead: "rebuts",
    };
  if (word === "rebuts" && role !== "objection")
    return {
      message: `${named} is a ${role}, but \`rebuts\` takes an objection.`,
      help: `Write \`objects-to: ${target}\`.`,
      instead: "objects-to",
    };
  return null;
}

/**
 * A fix that renames the key, if it has a single target on the same line and the file doesn't have the other key yet.
 */
function renameRelation(text: string, word: RelationKind, instead: RelationKind, target: Place): Fix | null {
  const start = text.lastIndexOf("\n", target.start - 1) + 1;
  const isOnLine = new RegExp(`^${word}: *["']?$`).test(text.slice(start, target.start));
  if (!isOnLine || new RegExp(`^${instead}:`, "m").test(text)) return null;
  const edits = [{ start, end: start + word.length, insert: instead }];
  return { kind: "rewrite", does: `wrote \`${instead}\` for \`${word}\``, edits };
}

export const undercutWithoutStep: Rule = {
  id: "undercut-without-step",
  concern: "reference",
  severity: "error",
  sentence: "An undercut denies an inference, an attack or an undercut that is not on the map.",
  *check(context) {
    const { activeClaims, debate } = context;
    const steps = stepsFrom(context);
    for (const relation of activeClaims.flatMap(({ relations }) => relations)) {
      if (relation.kind !== "undercuts") continue;
      const { undercut, conclusion, place } = relation;
      const path = idsOf(relation);
      const [from, ...rest] = path;
      const areKnown =
        path.slice(0, -1).every((id) => debate.claim.has(id)) &&
        (debate.claim.has(conclusion.value) || debate.question.has(conclusion.value));
      const isWrong = !steps.get(from)?.some((step) => pathName(step) === pathName(path));
      if (areKnown && isWrong)
        yield {
          place,
          message:
            undercut.length === 0
              ? `There is no inference from ${inlineCode(from)} to ${inlineCode(conclusion.value)}.`
              : `${inlineCode(from)} does not undercut ${inlineCode(pathName(rest))}.`,
          help: whatIsFrom(from, steps.get(from) ?? []),
        };
    }
  },
};

/** The paths of the steps from each claim, with undercuts as the files state them: what is wrong in one is reported there. */
function stepsFrom({ activeClaims, debate }: Context): ReadonlyMap<Id, readonly StepPath<Id>[]> {
  const undercuts = activeClaims.flatMap(({ id, relations }) =>
    relations.flatMap((relation): readonly StepPath<Id>[] =>
      relation.kind === "undercuts" ? [[id, ...idsOf(relation)]] : [],
    ),
  );
  const attacks = debate.links.flatMap(({ kind, from, to }): readonly StepPath<Id>[] =>
    kind === "answers" || kind === "undercuts" ? [] : [[from, to]],
  );
  const inferences = debate.inferences.flatMap(({ premises, conclusion }) =>
    premises.map((premise): StepPath<Id> => [premise, conclusion]),
  );
  return Map.groupBy([...attacks, ...inferences, ...undercuts], ([from]) => from);
}

/** What a claim file can undercut in place of a step that isn't there. */
function whatIsFrom(from: Id, paths: readonly StepPath<Id>[]): string {
  const steps = [...new Set(paths.map(asWritten))];
  return steps.length === 0
    ? `${inlineCode(from)} has no relation that can be undercut. Write \`objects-to\` or \`rebuts\` instead.`
    : `What can be undercut there: ${steps.slice(0, 5).join(", ")}${steps.length > 5 ? ", …" : ""}.`;
}

/** A step as an entry of `undercuts` names it. */
function asWritten(path: StepPath<Id>): string {
  const { undercut, premise, conclusion } = stepOf(path);
  const keys = undercut.length > 0 ? `undercut: [${undercut.join(", ")}], ` : "";
  return `\`{ ${keys}premise: ${premise}, conclusion: ${conclusion} }\``;
}

export const linkedPremiseAstray: Rule = {
  id: "linked-premise-astray",
  concern: "structure",
  severity: "error",
  sentence:
    "A claim has `jointly-with` but supports nothing, or names one there that does not support the same conclusion.",
  aliases: ["jointly-without-supports"],
  *check({ claims }) {
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    for (const claim of claims) {
      const [first] = claim.jointlyWith;
      const wanted = conclusionsOf(claim);
      if (first !== undefined && wanted.size === 0)
        yield {
          place: first.place,
          message: "This claim has `jointly-with` but no `supports`.",
          help: "Add `supports` with the claim that they support together, or delete `jointly-with`.",
        };
      for (const { value, place } of claim.jointlyWith) {
        const partner = byId.get(value);
        // unknown-id reports a partner that doesn't exist.
        if (!partner) continue;
        const supported = conclusionsOf(partner);
        for (const conclusion of [...wanted].filter((each) => !supported.has(each)))
          yield {
            place,
            message: `\`${value}\` is named under \`jointly-with\` but does not support \`${conclusion}\`.`,
            help: `If the two support it only together, add \`${conclusion}\` to the \`supports\` of \`${value}\`. If not, write a separate claim that supports it alone.`,
          };
      }
    }
  },
};

function conclusionsOf({ relations }: ClaimRecord): ReadonlySet<Id> {
  return new Set(relations.flatMap((relation) => (relation.kind === "supports" ? [relation.target.value] : [])));
}
