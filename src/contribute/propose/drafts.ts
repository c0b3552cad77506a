import * as z from "zod/mini";
import type { Id } from "../../claims/model/index.ts";
import { mostFiles } from "./bundle.ts";
import { draftSchema, emptyDraft, ownKeys, questionKeys, valueOf, type Draft, type Reply } from "./draft.ts";

/** The claims and the question that the form makes together, and the place of the one that its fields show. There is at least one. */
export interface Drafts {
  readonly all: readonly Draft[];
  readonly at: number;
}

/** The most claims in one proposal: each is a file. */
export const mostDrafts = mostFiles;

export const onlyDraft = (draft: Draft): Drafts => ({ all: [draft], at: 0 });

/** The one that the fields show. */
export const shownDraft = ({ all, at }: Drafts): Draft => all[at] ?? emptyDraft;

/** With a change to the one that the fields show. A change of its id is followed by the others. */
export function withShown({ all, at }: Drafts, draft: Draft): Drafts {
  const former = all[at]?.id ?? "";
  const isRenamed = former !== "" && draft.id !== "" && former !== draft.id;
  const renamed = (id: string): string => (id === former ? draft.id : id);
  const follow = <Of extends Reply>(reply: Of): Of => ({
    ...{ ...reply, target: renamed(reply.target) },
    conclusion: reply.conclusion.split(" ").map(renamed).join(" "),
  });
  return {
    all: all.map((each, index) =>
      index === at ? draft : isRenamed ? { ...follow(each), further: each.further.map(follow) } : each,
    ),
    at,
  };
}

/** Without one of several. What replied to it then replies to nothing. */
export function withoutDraft({ all, at }: Drafts, index: number): Drafts {
  const gone = all[index]?.id ?? "";
  const names = ({ target, conclusion }: Reply): boolean =>
    gone !== "" && (target === gone || conclusion.split(" ").includes(gone));
  const left = all.toSpliced(index, 1).map((draft): Draft => {
    const further = draft.further.filter((reply) => !names(reply));
    return { ...draft, ...(names(draft) && { relation: "", target: "", conclusion: "" }), further };
  });
  return left.length === 0
    ? onlyDraft(emptyDraft)
    : { all: left, at: Math.min(at > index ? at - 1 : at, left.length - 1) };
}

/** With a claim behind the others that answers the question in the fields, which has this id from now on. It is shown. */
export const withAnswer = ({ all, at }: Drafts, id: Id): Drafts => ({
  all: [
    ...all.map((draft, index) => (index === at ? { ...draft, id } : draft)),
    { ...emptyDraft, relation: "answers", target: id },
  ],
  at: all.length,
});

/**
 * With pasted drafts behind the others, the first of them shown. One that is there is not added again, and an empty one makes room.
 * From now on the others name each by its id, so one that was typed keeps the id that `idOf` makes of its words.
 */
export function withPasted(
  { all }: Drafts,
  pasted: readonly Draft[],
  idOf: (draft: Draft) => Id,
): { readonly drafts: Drafts; readonly added: number } {
  const there = new Set(all.map(({ original }) => original));
  const fresh = pasted.filter(({ original }) => !there.has(original));
  const [only] = all;
  const isEmpty = all.length === 1 && only !== undefined && isBlank(only);
  const before = isEmpty ? [] : all.map((draft) => ({ ...draft, id: draft.id || idOf(draft) }));
  return fresh.length === 0
    ? { drafts: { all, at: 0 }, added: 0 }
    : { drafts: { all: [...before, ...fresh], at: before.length }, added: fresh.length };
}

/** Whether nothing is written in a draft, whatever it replies to. */
export const isBlank = (draft: Draft): boolean =>
  draft.original === "" &&
  [...ownKeys, ...questionKeys].every((key) => valueOf(draft, key).trim() === "") &&
  draft.holders.length + draft.uses.length === 0;

const anyList = z.catch(z.array(z.unknown()), []);
const stored = z.looseObject({ before: anyList, after: anyList });

/** Reads stored drafts. Invalid parts become empty. */
export function readDrafts(text: string): Drafts {
  const kept = parsed(text);
  const { before = [], after = [] } = stored.safeParse(kept).data ?? {};
  const all = [...before, kept, ...after].slice(0, mostDrafts).map((each) => draftSchema.parse(each));
  return { all, at: Math.min(before.length, all.length - 1) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Drafts as text for storage: the one that the fields show, with those before and after it. */
export function writeDrafts({ all, at }: Drafts): string {
  const current = all[at] ?? emptyDraft;
  return all.length === 1
    ? JSON.stringify(current)
    : JSON.stringify({ ...current, before: all.slice(0, at), after: all.slice(at + 1) });
}
