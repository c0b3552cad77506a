import type { Id, SourceFile } from "../../claims/model/index.ts";
import { relationKeys } from "../../claims/schema/claim.ts";
import { nameAnswers, type NameKind } from "../write/names.ts";
import { free, placeFor, suggestId, suggestPersonId, suggestSourceId } from "../write/suggest-id.ts";
import { recordFile, type Answers } from "../write/write-record.ts";
import { begunWith } from "./change-draft.ts";
import {
  emptyPerson,
  emptySource,
  kindOf,
  newIndex,
  ownKeys,
  questionKeys,
  sentenceIn,
  valueOf,
  type Draft,
  type NewPerson,
  type NewSource,
} from "./draft.ts";
import { type FormContext, relationValues } from "./form-context.ts";
import { relationsOf } from "./replies.ts";
import { stepsBetween, type Steps } from "./steps.ts";

/** A file made from a draft. */
export interface DraftFile extends SourceFile {
  readonly kind: "claim" | "question" | "source" | "person";
  readonly id: Id;
  /** The index in the draft's new sources or people; 0 for the claim. */
  readonly index: number;
}

export interface DraftFiles {
  /** The claim or question, or the record that the draft changes. */
  readonly claim: DraftFile;
  /** Its new people and sources, which must be added before the claim. */
  readonly others: readonly DraftFile[];
  /** What the draft changes in the file of a record; null for a new one. */
  readonly change: Steps | null;
}

/**
 * The files of a draft, as `npm run new` writes them. `day` is the date of `checked` in new sources. With `isUnfinished`, the claim is
 * written as a draft that keeps the pasted words.
 */
export function draftFiles(draft: Draft, context: FormContext, day: string, isUnfinished: boolean): DraftFiles {
  const sources = draft.newSources.map((source) => sourceValues(source, day));
  const people = draft.newPeople.map(personValues);
  const sourceIds = idsFor(draft.newSources, sources, suggestSourceId, context, "source");
  const personIds = idsFor(draft.newPeople, draft.newPeople.map(personName), suggestPersonId, context, "person");
  const id =
    draft.id.trim() ||
    suggestId(draft.debate === "" ? "claim" : "question", sentenceIn(draft), (taken) =>
      context.isTaken("claim", taken),
    );
  const target = draft.target.trim();
  const [, beside] = context.claim.get(target) ?? context.question.get(target) ?? [];
  const { root, schemas, debates } = context.known;
  const file = (kind: DraftFile["kind"], name: Id, index: number, values: Answers): DraftFile => {
    const path = placeFor(kind, name, { root, debate: draft.debate || (debates[0] ?? ""), beside });
    return { kind, id: name, index, ...recordFile(path, kind, values, schemas) };
  };
  const begun = begunWith(draft);
  const others = [
    ...people.map((values, index) => file("person", personIds[index] ?? "", index, values)),
    ...sources.map((values, index) => file("source", sourceIds[index] ?? "", index, values)),
  ];
  const kind = kindOf(draft);
  const valuesOf = (of: Draft): Answers =>
    kind === "claim"
      ? claimValues(of, personIds, sourceIds, day)
      : kind === "question"
        ? Object.fromEntries(questionKeys.map((key) => [key, valueOf(of, key)]))
        : kind === "person"
          ? personValues(of.newPeople[0] ?? emptyPerson)
          : sourceValues(of.newSources[0] ?? emptySource, day);
  if (begun === null) {
    const made = valuesOf(draft);
    const answers = isUnfinished ? { ...made, draft: "true", original: draft.original } : made;
    return { claim: file(kind, id, 0, answers), others: kind === "claim" ? others : [], change: null };
  }
  const [, path = placeFor(kind, id, { root, debate: "", beside })] =
    context.claim.get(id) ?? context.question.get(id) ?? [];
  const none = kind === "claim" ? Object.fromEntries(relationKeys.map((key) => [key, ""])) : {};
  const values = { ...draft.base, ...none, ...valuesOf(draft) };
  return {
    claim: { kind, id, index: 0, ...recordFile(path, kind, values) },
    others: kind === "claim" ? others : [],
    change: stepsBetween(draft.base, valuesOf(begun), valuesOf(draft)),
  };
}

const personValues = (person: NewPerson) => ({
  name: personName(person),
  ...{ summary: person.summary, orcid: person.orcid, wikidata: person.wikidata, url: person.url },
});

/** The values of the claim, by the keys of its file. */
function claimValues(draft: Draft, people: readonly Id[], sources: readonly Id[], day: string): Answers {
  return {
    ...Object.fromEntries(ownKeys.map((key) => [key, valueOf(draft, key)])),
    "also-said": draft["also-said"].split("\n"),
    ...relationValues(relationsOf(draft)),
    "held-by": draft.holders.map(({ person, stance, source, at, passage, date }) => ({
      person: named(person, people),
      stance,
      source: named(source, sources),
      at,
      ...found(passage, day),
      date,
    })),
    sources: draft.uses.map(({ source, at, passage, note, quote }) => ({
      source: named(source, sources),
      at,
      ...found(passage, day),
      note,
      quote: { exact: quote },
    })),
  };
}

/** Whoever copies the ends of a passage has read it. */
const found = (passage: string, day: string): Answers =>
  passage.trim() === "" ? {} : { passage: passage.split("\n"), read: day };

export function sourceValues(source: NewSource, day: string): Answers {
  const { id: _, author, container, DOI, record, ...values } = source;
  return {
    ...values,
    author: authorNames(author),
    "container-title": container,
    DOI: DOI.trim().replace(/^https?:\/\/(?:dx\.)?doi\.org\//, ""),
    ...(record.trim() === "" ? {} : { checked: { date: day, record } }),
  };
}

/** A unique id for each record: its own, or else one that is made of its values. */
function idsFor(
  rows: readonly { readonly id: string }[],
  records: readonly Answers[],
  suggest: (record: Answers, isTaken: (id: Id) => boolean) => Id,
  context: FormContext,
  kind: "source" | "person",
): readonly Id[] {
  const given = new Set<Id>();
  const isTaken = (id: Id): boolean => given.has(id) || context.isTaken(kind, id);
  return records.map((record, index) => {
    const wanted = rows[index]?.id.trim() ?? "";
    const id = wanted === "" ? suggest(record, isTaken) : isTaken(wanted) ? free(kind, wanted, isTaken) : wanted;
    given.add(id);
    return id;
  });
}

const named = (name: string, ids: readonly Id[]): string => ids[newIndex(name)] ?? name;

/** The ids that a draft names. */
export const idsIn = ({ changes, id, holders, uses, explanation, summary, state, ...draft }: Draft): readonly Id[] => [
  ...(changes === "" ? [] : [id]),
  ...[draft, ...draft.further].flatMap(({ target, conclusion }) => [target.trim(), ...conclusion.trim().split(" ")]),
  ...holders.flatMap(({ person, source }) => [person.trim(), source.trim()]),
  ...uses.map(({ source }) => source.trim()),
  ...[...`${explanation} ${summary} ${state}`.matchAll(/(?:@|\[\[)\s*([^\s,;|\]]+)/g)].map(([, id = ""]) => id),
];

/** How the form understands a name. */
interface UnderstoodName {
  readonly kind: Exclude<NameKind, "">;
  /** As an index has it, `Müller, Jörg`, and as it is spoken. */
  readonly inIndex: string;
  readonly spoken: string;
}

/** The keys of a new person's name. */
export const personName = ({ name, kind }: NewPerson): Answers =>
  nameAnswers(name, kind === "person" || kind === "organisation" ? kind : "");

/** The keys of the names of a new source's authors, which are separated by semicolons. */
export const authorNames = (authors: string): readonly Answers[] =>
  authors
    .split(/[;\n]/)
    .filter((name) => name.trim() !== "")
    .map((name) => nameAnswers(name));

/** How the keys of a name are understood. */
export function understoodName({ family, given, literal }: Answers): UnderstoodName {
  if (typeof family === "string" && typeof given === "string")
    return { kind: "person", inIndex: `${family}, ${given}`, spoken: `${given} ${family}` };
  const name = typeof literal === "string" ? literal : "";
  return { kind: "organisation", inIndex: name, spoken: name };
}
