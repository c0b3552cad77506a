import { similarityIndex, likeEnough, type SimilarityIndex } from "../../text/similarity-index.ts";
import type { Id, SourceFile } from "../../model/index.ts";
import { writeRecord, type Answer, type Answers } from "../write/index.ts";
import type { KnownClaim, KnownDebate } from "./known-debate.ts";

/** The map, as a new claim sees it: looked up once, asked for each letter that is typed. */
export interface Ground {
  readonly known: KnownDebate;
  readonly claim: ReadonlyMap<Id, KnownClaim>;
  readonly question: ReadonlyMap<Id, KnownDebate["questions"][number]>;
  /** Present id of a former one; any other stays as it is. */
  readonly present: (id: Id) => Id;
  /** Questions and claims share their ids, and former ids are never used again. */
  readonly isTaken: (kind: "claim" | "source" | "person", id: Id) => boolean;
  /** Files that say what the rules need to know of these ids, and of the claims most like a sentence. */
  readonly filesAround: (ids: readonly Id[], sentence: string) => readonly SourceFile[];
}

/** So many sentences are compared letter by letter: those that share most with the new one. */
const compared = 40;

export function groundOf(known: KnownDebate): Ground {
  const claim = new Map(known.claims.map((each) => [each[0], each]));
  const question = new Map(known.questions.map((each) => [each[0], each]));
  const retired = new Map(known.retired.map((each) => [each[0], each]));
  const source = new Map(known.sources.map((each) => [each[0], each]));
  const person = new Map(known.people.map((each) => [each[0], each]));
  const former = new Map(known.aliases);
  const kinds = [claim, question, source, person].map((ids) => nearestIn([...ids.keys()]));
  const words = known.claims.map(([, , sentence]) => wordsOf(sentence));

  /** Every id with what it leads to, up to the questions; an unknown one with those that may have been meant. */
  const reach = (ids: readonly Id[]): ReadonlySet<Id> => {
    const reached = new Set<Id>();
    const waiting = [...ids];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (id === "" || reached.has(id)) continue;
      reached.add(id);
      waiting.push(...(claim.get(id)?.[4].flatMap(([, target, conclusion]) => [target, conclusion]) ?? []));
      if (former.has(id)) waiting.push(former.get(id) ?? "");
      if (![claim, question, source, person].some((kind) => kind.has(id)))
        waiting.push(...kinds.flatMap((nearest) => nearest(id)));
    }
    return reached;
  };
  const likeSentence = (sentence: string): readonly Id[] => {
    const own = wordsOf(sentence);
    return known.claims
      .map(([id], index) => ({ id, shared: sharedLetters(own, words[index] ?? own) }))
      .filter(({ shared }) => shared > 0)
      .sort((one, other) => other.shared - one.shared)
      .slice(0, compared)
      .map(({ id }) => id);
  };

  return {
    known,
    claim,
    question,
    present: (id) => former.get(id) ?? id,
    isTaken: (kind, id) =>
      kind === "source"
        ? source.has(id)
        : kind === "person"
          ? person.has(id)
          : claim.has(id) || question.has(id) || former.has(id) || retired.has(id),
    filesAround: (ids, sentence) => {
      const file = (path: string, kind: Parameters<typeof writeRecord>[0], answers: Answers): SourceFile => ({
        path,
        text: writeRecord(kind, answers),
      });
      const { root, debates } = known;
      return [
        file(`${root}/map.yaml`, "map", { title: "Map", debates }),
        ...debates.map((id) => file(`${root}/${id}/debate.yaml`, "debate", { title: id })),
        ...[...reach([...ids, ...likeSentence(sentence)])].flatMap((id) => [
          ...some(claim.get(id)).map(([, path, said, , relations]) =>
            file(path, "claim", {
              claim: said,
              ...relationAnswers(relations),
              aliases: known.aliases.flatMap(([alias, present]) => (present === id ? [alias] : [])),
            }),
          ),
          ...some(question.get(id)).map(([, path, said]) => file(path, "question", { question: said })),
          ...some(retired.get(id)).map(([, path, said]) =>
            file(path, "claim", {
              claim: said,
              supports: debates[0] ?? "x",
              retired: { date: "2000", reason: "Retired." },
            }),
          ),
          ...some(source.get(id)).map(([, type, title]) =>
            file(`${root}/sources/${id}.yaml`, "source", { type, title }),
          ),
          ...some(person.get(id)).map(([, literal]) =>
            file(`${root}/people/${id}.yaml`, "person", { name: { literal } }),
          ),
        ]),
      ];
    },
  };
}

const some = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);

/** The relations of a claim under their keys, in the order of their first. */
function relationAnswers(relations: KnownClaim[4]): Answers {
  const answers = new Map<string, Answer[]>();
  for (const [kind, target, conclusion] of relations) {
    const answer = kind === "undercuts" ? { premise: target, conclusion } : target;
    answers.set(kind, [...(answers.get(kind) ?? []), answer]);
  }
  return Object.fromEntries(answers);
}

const wordsOf = (sentence: string): ReadonlySet<string> => new Set(sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu));

function sharedLetters(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let letters = 0;
  for (const word of one) if (other.has(word)) letters += word.length;
  return letters;
}

/** Most drafts name only what there is, so the index is made when it is first asked. */
function nearestIn(ids: readonly Id[]): (id: Id) => readonly Id[] {
  let index: SimilarityIndex | null = null;
  return (id) => {
    index ??= similarityIndex(ids, likeEnough);
    const found = index.nearestTo(id);
    return found === null ? [] : some(ids[found.index]);
  };
}
