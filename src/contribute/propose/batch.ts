import type { Id, Role, SourceFile } from "../../claims/model/index.ts";
import { writeRecord } from "../write/index.ts";
import { draftFiles, type DraftFile } from "./draft-files.ts";
import type { Draft } from "./draft.ts";
import { relationValues, type FormContext, type KnownClaim } from "./form-context.ts";
import { propose, type Proposal } from "./propose.ts";

/** Several drafts with their proposals, in the same order. Each is checked as if the others were on the map. */
export interface Batch {
  readonly drafts: readonly Draft[];
  readonly proposals: readonly Proposal[];
  /** The drafts as the map would have them. */
  readonly known: readonly KnownClaim[];
  /** The map with the other drafts, for the draft at an index. */
  readonly contextOf: (index: number) => FormContext;
}

/** Proposes all drafts. */
export function makeBatch(drafts: readonly Draft[], base: FormContext, day: string): Batch {
  const known = knownClaims(drafts, base, day);
  const contextOf = contextsOf(known, base);
  const proposals: Proposal[] = [];
  for (const [index, draft] of drafts.entries())
    proposals.push(withoutClashes(draft, contextOf(index), day, proposals));
  return { drafts, proposals, known, contextOf };
}

/**
 * The same batch after a change of one draft that left its id and what it replies to as they were. The others are not checked again,
 * but know its words.
 */
export function withProposal(batch: Batch, index: number, draft: Draft, base: FormContext, day: string): Batch {
  const proposal = withoutClashes(draft, batch.contextOf(index), day, batch.proposals.slice(0, index));
  const [id, path, , role, relations] = batch.known[index] ?? [];
  const isSame = draft.claim === batch.drafts[index]?.claim;
  const known =
    isSame || id === undefined || path === undefined || role === undefined || relations === undefined
      ? batch.known
      : batch.known.with(index, [id, path, draft.claim, role, relations]);
  return {
    drafts: batch.drafts.with(index, draft),
    proposals: batch.proposals.with(index, proposal),
    known,
    contextOf: known === batch.known ? batch.contextOf : contextsOf(known, base),
  };
}

function contextsOf(known: readonly KnownClaim[], base: FormContext): (index: number) => FormContext {
  const contexts = new Map<number, FormContext>();
  return (index) => {
    const context = contexts.get(index) ?? withClaims(base, known.toSpliced(index, 1));
    contexts.set(index, context);
    return context;
  };
}

/** The files of all proposals, each once, in the order in which they must be added. */
export function filesOfAll(proposals: readonly Proposal[]): readonly DraftFile[] {
  const files = [...proposals.flatMap(({ others }) => others), ...proposals.map(({ claim }) => claim)];
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

/** A proposal whose new people and sources share no file with those of earlier ones unless they are the same. */
function withoutClashes(draft: Draft, context: FormContext, day: string, before: readonly Proposal[]): Proposal {
  const texts = new Map(before.flatMap(({ others }) => others.map(({ path, text }) => [path, text])));
  const taken = new Set<string>();
  for (;;) {
    const isTaken: FormContext["isTaken"] = (kind, id) => taken.has(`${kind} ${id}`) || context.isTaken(kind, id);
    const proposal = propose(draft, taken.size === 0 ? context : { ...context, isTaken }, day);
    const clashing = proposal.others.filter(({ path, text }) => texts.has(path) && texts.get(path) !== text);
    if (clashing.length === 0) return proposal;
    for (const { kind, id } of clashing) taken.add(`${kind} ${id}`);
  }
}

/** The drafts as the map would have them. */
function knownClaims(drafts: readonly Draft[], base: FormContext, day: string): readonly KnownClaim[] {
  if (drafts.length < 2) return [];
  const roles = rolesOf(drafts, base);
  const known = new Map<Draft, KnownClaim>();
  // What a claim replies to decides the folder of its file, so that comes first.
  for (const draft of parentsFirst(drafts)) {
    const { claim } = draftFiles(draft, withClaims(base, [...known.values()]), day);
    known.set(draft, [claim.id, claim.path, draft.claim, roles(draft), relationsOf(draft)]);
  }
  return drafts.flatMap((draft): readonly KnownClaim[] => {
    const found = known.get(draft);
    return found ? [found] : [];
  });
}

function parentsFirst(drafts: readonly Draft[]): readonly Draft[] {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const ordered = new Set<Draft>();
  for (const draft of drafts) {
    const way: Draft[] = [];
    for (let here: Draft | undefined = draft; here && !way.includes(here); here = byId.get(here.target)) way.push(here);
    for (const each of way.toReversed()) ordered.add(each);
  }
  return [...ordered];
}

/** The role of each draft, by what it replies to. */
function rolesOf(drafts: readonly Draft[], { claim }: FormContext): (draft: Draft) => Role {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const roleOf = (draft: Draft, seen: readonly Draft[]): Role => {
    const premise = seen.includes(draft) ? undefined : byId.get(draft.target);
    return roleBy(draft.relation, premise ? roleOf(premise, [...seen, draft]) : claim.get(draft.target)?.[3]);
  };
  return (draft) => roleOf(draft, []);
}

/** The role of a claim with a relation to one with the role `target`. */
export function roleBy(relation: Draft["relation"], target: Role | undefined): Role {
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

/** The relation of a draft as the map would have it. */
export const relationsOf = ({ relation, target, conclusion }: Draft): KnownClaim[4] =>
  relation === "" || target === "" ? [] : [[relation, target, conclusion]];

/** The map with more claims. */
function withClaims(base: FormContext, more: readonly KnownClaim[]): FormContext {
  if (more.length === 0) return base;
  const own = new Map(more.map((each) => [each[0], each]));
  return {
    ...base,
    known: { ...base.known, claims: [...base.known.claims, ...more] },
    claim: new Map([...base.claim, ...own]),
    siblings: more,
    isTaken: (kind, id) => (kind === "claim" && own.has(id)) || base.isTaken(kind, id),
    filesAround: (ids) => [
      ...base.filesAround(outsideOf([...ids, ...more.flatMap(targets)], own)),
      ...more.map(fileOf),
    ],
  };
}

const targets = ([, , , , relations]: KnownClaim): readonly Id[] =>
  relations.flatMap(([, target, conclusion]) => [target, conclusion]);

const outsideOf = (ids: readonly Id[], own: ReadonlyMap<Id, KnownClaim>): readonly Id[] =>
  [...new Set(ids)].filter((id) => !own.has(id));

const fileOf = ([, path, claim, , relations]: KnownClaim): SourceFile => ({
  path,
  text: writeRecord("claim", { claim, ...relationValues(relations) }),
});
