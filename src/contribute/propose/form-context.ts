import type { Id, ReferenceKind, Relation, RelationKind, Role, SourceFile } from "../../claims/model/index.ts";
import { idsOf, stepOf } from "../../claims/model/step-path.ts";
import { likeEnough, SimilarTexts } from "../../text/similarity.ts";
import { recordFile, type Answer, type Answers } from "../write/index.ts";

/** Lookups in the map for the form. Built once, used after every key press. */
export interface FormContext {
  readonly known: KnownDebate;
  readonly claim: ReadonlyMap<Id, KnownClaim>;
  readonly question: ReadonlyMap<Id, readonly [id: Id, path: string, sentence: string, ...more: unknown[]]>;
  /** The other claims and questions of the same proposal, which are not on the map. */
  readonly siblings: readonly Sibling[];
  /** The current id of a former one; other ids are returned unchanged. */
  readonly present: (id: Id) => Id;
  /** Whether an id is in use. Questions and claims share ids, and former ids are never used again. */
  readonly isTaken: (kind: "claim" | "source" | "person", id: Id) => boolean;
  /** The files that the rules need for these ids. */
  readonly filesAround: (ids: readonly Id[]) => readonly SourceFile[];
}

export function formContext(known: KnownDebate): FormContext {
  const claim = new Map(known.claims.map((each) => [each[0], each]));
  const question = new Map(known.questions.map((each) => [each[0], each]));
  const retired = new Map(known.retired.map((each) => [each[0], each]));
  const source = new Map(known.sources.map((each) => [each[0], each]));
  const person = new Map(known.people.map((each) => [each[0], each]));
  const formerOf = (...of: readonly ReferenceKind[]): ReadonlyMap<Id, Id> =>
    new Map(known.aliases.flatMap(([kind, alias, present]) => (of.includes(kind) ? [[alias, present]] : [])));
  const former = {
    claim: formerOf("claim", "question"),
    source: formerOf("source"),
    person: formerOf("person"),
  };
  const present = { claim: [claim, question, retired], source: [source], person: [person] };
  const aliasesOf = (of: ReferenceKind, id: Id): readonly Id[] =>
    known.aliases.flatMap(([kind, alias, present]) => (kind === of && present === id ? [alias] : []));
  const kinds = [claim, question, source, person].map((ids) => nearestIn([...ids.keys()]));

  /** The ids and everything that they lead to, up to the questions; for an unknown id, the most similar ones. */
  const reach = (ids: readonly Id[]): ReadonlySet<Id> => {
    const reached = new Set<Id>();
    const waiting = [...ids];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (id === "" || reached.has(id)) continue;
      reached.add(id);
      waiting.push(...(claim.get(id)?.[4].flatMap(([, target, step]) => [target, ...step.split(" ")]) ?? []));
      for (const present of Object.values(former)) waiting.push(present.get(id) ?? "");
      if (![claim, question, source, person].some((kind) => kind.has(id)))
        waiting.push(...kinds.flatMap((nearest) => nearest(id)));
    }
    return reached;
  };

  return {
    known,
    claim,
    question,
    siblings: [],
    present: (id) => former.claim.get(id) ?? id,
    isTaken: (kind, id) => former[kind].has(id) || present[kind].some((ids) => ids.has(id)),
    filesAround: (ids) => {
      const { root, debates } = known;
      return [
        recordFile(`${root}/map.yaml`, "map", { title: "Map", debates }),
        ...debates.map((id) => recordFile(`${root}/${id}/debate.yaml`, "debate", { title: id })),
        ...[...reach(ids)].flatMap((id) => [
          ...some(claim.get(id)).map(([, path, sentence, , relations]) =>
            recordFile(path, "claim", {
              claim: sentence,
              ...relationValues(relations),
              aliases: aliasesOf("claim", id),
            }),
          ),
          ...some(question.get(id)).map(([, path, sentence]) =>
            recordFile(path, "question", { question: sentence, aliases: aliasesOf("question", id) }),
          ),
          ...some(retired.get(id)).map(([, path, sentence]) =>
            recordFile(path, "claim", {
              claim: sentence,
              supports: debates[0] ?? "x",
              retired: { date: "2000", reason: "Retired." },
            }),
          ),
          ...some(source.get(id)).map(([, type, title, issued, accessed]) =>
            recordFile(`${root}/sources/${id}.yaml`, "source", {
              type,
              title,
              issued,
              accessed,
              aliases: aliasesOf("source", id),
            }),
          ),
          ...some(person.get(id)).map(([, literal]) =>
            recordFile(`${root}/people/${id}.yaml`, "person", { name: { literal }, aliases: aliasesOf("person", id) }),
          ),
        ]),
      ];
    },
  };
}

const some = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);

export function knownRelation(relation: Relation): KnownClaim[4][number] {
  if (relation.kind !== "undercuts") return [relation.kind, relation.target.value, ""];
  const [from, ...step] = idsOf(relation);
  return [relation.kind, from, step.join(" ")];
}

/** The relations of a claim by key, in order of first occurrence. */
export function relationValues(relations: KnownClaim[4]): Answers {
  const answers = new Map<string, Answer[]>();
  for (const [kind, target, conclusion] of relations) {
    const answer = kind === "undercuts" ? stepOf([target, ...conclusion.split(" ")]) : target;
    answers.set(kind, [...(answers.get(kind) ?? []), answer]);
  }
  return Object.fromEntries(answers);
}

/** Prepares the ids on first use, because most drafts have no unknown id. */
function nearestIn(ids: readonly Id[]): (id: Id) => readonly Id[] {
  let known: SimilarTexts | null = null;
  return (id) => {
    known ??= new SimilarTexts(ids);
    return some(ids[known.nearest(id, likeEnough) ?? -1]);
  };
}

/** The parts of the map that are needed to check a new claim: `contribute/debate.json`, written by the build. */
export interface KnownDebate {
  /** The claims folder's own name. */
  readonly root: string;
  /** See `schemaFolder`. */
  readonly schemas: string | null;
  readonly debates: readonly Id[];
  readonly questions: readonly (readonly [id: Id, path: string, sentence: string])[];
  readonly claims: readonly KnownClaim[];
  /** Former ids, and the records that had them. */
  readonly aliases: readonly (readonly [kind: ReferenceKind, former: Id, present: Id])[];
  readonly retired: readonly (readonly [id: Id, path: string, sentence: string])[];
  /** With the years of the first and the last of its dates, "" for none, and what names it (`worksNamed`). */
  readonly sources: readonly (readonly [
    id: Id,
    type: string,
    title: string,
    first: string,
    last: string,
    works: string,
  ])[];
  readonly people: readonly (readonly [id: Id, name: string])[];
}

export type KnownClaim = readonly [
  id: Id,
  path: string,
  sentence: string,
  role: Role,
  /** The conclusion is that of a draft. */
  relations: readonly (readonly [kind: RelationKind, target: Id, conclusion: string])[],
];

/** A claim or question of the same proposal. */
export type Sibling = KnownClaim | readonly [id: Id, path: string, sentence: string, kind: "question"];

/** Whether parsed JSON is this file rather than an error page. Only checks the keys, because the same build writes it. */
export function isKnownDebate(file: unknown): file is KnownDebate {
  return (
    typeof file === "object" &&
    file !== null &&
    ["root", "schemas", "questions", "claims", "aliases", "retired", "sources", "people"].every((key) => key in file)
  );
}
