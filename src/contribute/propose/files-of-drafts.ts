import type { Role } from "../../claims/model/index.ts";
import { draftFiles, type DraftFiles } from "./draft-files.ts";
import { kindOf, sentenceIn, type Draft } from "./draft.ts";
import type { FormContext, KnownClaim, Sibling } from "./form-context.ts";
import { relationsOf, roleBy } from "./replies.ts";

/** A draft as files, and the map with the other drafts of the proposal. */
export interface MadeDraft extends DraftFiles {
  readonly draft: Draft;
  readonly context: FormContext;
}

/** The files of several drafts, in the same order, each made as if the others were on the map. Those of `unfinished` keep the pasted words. */
export function filesOfDrafts(
  drafts: readonly Draft[],
  map: FormContext,
  day: string,
  unfinished: ReadonlySet<Draft>,
): readonly MadeDraft[] {
  const roles = rolesOf(drafts, map);
  const known = new Map<Draft, Sibling>();
  const made: (DraftFiles & { readonly draft: Draft })[] = [];
  // What a claim replies to decides the folder of its file, so that comes first.
  for (const draft of parentsFirst(drafts)) {
    const files = withoutClashes(withSiblings(map, [...known.values()]), made, (context) =>
      draftFiles(draft, context, day, unfinished.has(draft)),
    );
    made.push({ draft, ...files });
    const { id, path } = files.claim;
    if (draft.changes !== "") continue;
    const sibling: Sibling =
      kindOf(draft) === "question"
        ? [id, path, sentenceIn(draft), "question"]
        : [id, path, draft.claim, roles(draft), relationsOf(draft)];
    known.set(draft, sibling);
  }
  return made
    .toSorted((one, other) => drafts.indexOf(one.draft) - drafts.indexOf(other.draft))
    .map((each) => {
      const others = [...known].flatMap(([draft, sibling]) => (draft === each.draft ? [] : [sibling]));
      return { ...each, context: withSiblings(map, others) };
    });
}

/** Files whose new people and sources share no file with those made before unless they are the same. */
function withoutClashes(
  context: FormContext,
  before: readonly DraftFiles[],
  make: (context: FormContext) => DraftFiles,
): DraftFiles {
  const texts = new Map(before.flatMap(({ others }) => others.map(({ path, text }) => [path, text])));
  const taken = new Set<string>();
  for (;;) {
    const files = make({
      ...context,
      isTaken: (kind, id) => taken.has(`${kind} ${id}`) || context.isTaken(kind, id),
    });
    const clashing = files.others.filter(({ path, text }) => texts.has(path) && texts.get(path) !== text);
    if (clashing.length === 0) return files;
    for (const { kind, id } of clashing) taken.add(`${kind} ${id}`);
  }
}

/** Those that others can name. */
const draftsById = (drafts: readonly Draft[]): ReadonlyMap<string, Draft> =>
  new Map(drafts.flatMap((draft) => (draft.id === "" ? [] : [[draft.id, draft] as const])));

function parentsFirst(drafts: readonly Draft[]): readonly Draft[] {
  const byId = draftsById(drafts);
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
  const byId = draftsById(drafts);
  const roleOf = (draft: Draft, seen: readonly Draft[]): Role => {
    const premise = seen.includes(draft) ? undefined : byId.get(draft.target);
    return roleBy(draft.relation, premise ? roleOf(premise, [...seen, draft]) : claim.get(draft.target)?.[3]);
  };
  return (draft) => roleOf(draft, []);
}

/** The map with the other claims and questions of a proposal. */
function withSiblings(map: FormContext, more: readonly Sibling[]): FormContext {
  const own = new Set(more.map(([id]) => id));
  const claims = more.flatMap((each): readonly KnownClaim[] => (each.length === 5 ? [each] : []));
  const questions = more.flatMap((each) => (each.length === 4 ? [each] : []));
  return {
    ...map,
    claim: new Map([...map.claim, ...claims.map((each) => [each[0], each] as const)]),
    question: new Map([...map.question, ...questions.map((each) => [each[0], each] as const)]),
    siblings: more,
    isTaken: (kind, id) => (kind === "claim" && own.has(id)) || map.isTaken(kind, id),
  };
}
