import type { Answer, Answers } from "../contribute/write/index.ts";
import type { Id } from "../claims/model/index.ts";
import { stepOf } from "../claims/model/step-path.ts";
import {
  ownerOf,
  parentOf,
  type ExchangeGraph,
  type ExchangePlace,
  type ExchangeQuestion,
  type ExchangeRelation,
  type Key,
} from "./graph.ts";
import type { Lose } from "./losses.ts";

/** Where each claim stands on the map. */
interface Homes {
  /** The relations of each claim, the one that gives it its place first. */
  readonly relations: ReadonlyMap<Key, readonly ExchangeRelation[]>;
  /** The question below which each claim stands. */
  readonly questionOf: ReadonlyMap<Key, Key>;
  /** The claims whose place is that of an objection: what attacks them is a rebuttal. */
  readonly objections: ReadonlySet<Key>;
}

/** Puts every claim under a question. Where the file has none, or several of which none fits, one is made, with its key in `made`. */
export function underQuestions(
  graph: ExchangeGraph,
  relations: readonly ExchangeRelation[],
  language: string,
  whole: ExchangePlace,
  lose: Lose,
) {
  const { questions, claims, title } = graph;
  const related = new Set(relations.flatMap(({ from }) => from));
  const [first] = questions;
  const made: ExchangeQuestion = {
    key: "?",
    text: questionAbout(title, language),
    debate: first?.debate ?? "",
    exclusive: false,
    place: whole,
  };
  const needsOne = first === undefined || (questions.length > 1 && claims.some(({ key }) => !related.has(key)));
  const forOthers = needsOne ? made : first;
  const homes = chooseHomes({ ...graph, questions: [...questions, forOthers] }, relations, forOthers.key, lose);
  if (!needsOne) return { questions, homes, made: [] };
  lose("made-question", made.text, whole);
  return { questions: [...questions, made], homes, made: [made.key] };
}

/**
 * Puts first, for each claim, a relation that leads to a question: its own first one, if that does. A claim without
 * any relation answers the question `question`; so does one claim of each circle. Each relation is stated by its first
 * premise: see `settleRelations`.
 */
function chooseHomes(
  { claims, questions }: ExchangeGraph,
  relations: readonly ExchangeRelation[],
  question: Key,
  lose: Lose,
): Homes {
  const stated = new Map<Key, readonly ExchangeRelation[]>(Map.groupBy(relations, ownerOf));
  const answer = (from: Key, place: ExchangePlace) => ({ kind: "answers", from, to: question, place }) as const;
  for (const { key, place } of claims) if (!stated.has(key)) stated.set(key, [answer(key, place)]);
  const inOrder = claims.flatMap(({ key }) => stated.get(key) ?? []);
  const below = Map.groupBy(inOrder, parentOf);
  const questionOf = new Map<Key, Key>(questions.map(({ key }) => [key, key]));
  const objections = new Set<Key>();
  /** Places every claim that a relation ties to a placed one, and puts that relation first. */
  const placeBelow = (from: readonly Key[], alongFirst: boolean): void => {
    const reached = [...from];
    for (const parent of reached)
      for (const relation of below.get(parent) ?? []) {
        const claim = ownerOf(relation);
        const own = stated.get(claim) ?? [];
        if (questionOf.has(claim) || (alongFirst && own[0] !== relation)) continue;
        questionOf.set(claim, questionOf.get(parent) ?? question);
        const isAttack = relation.kind === "attacks" || relation.kind === "undercuts";
        if (isAttack && !objections.has(parent)) objections.add(claim);
        stated.set(claim, [relation, ...own.filter((other) => other !== relation)]);
        reached.push(claim);
      }
  };
  // First along the first relations alone: what they place keeps its order.
  placeBelow([...questionOf.keys()], true);
  placeBelow([...questionOf.keys()], false);
  for (const { key, text, place } of claims) {
    if (questionOf.has(key)) continue;
    lose("made-position", text, place);
    stated.set(key, [answer(key, place), ...(stated.get(key) ?? [])]);
    questionOf.set(key, question);
    placeBelow([key], true);
    placeBelow([key], false);
  }
  return { relations: stated, questionOf, objections };
}

/**
 * The relations of a claim as the values of its file. An attack on an objection is a rebuttal, any other an objection.
 */
export function relationAnswers({ relations, objections }: Homes, claim: Key, idOf: (key: Key) => Id): Answers {
  const own = relations.get(claim) ?? [];
  const keyOf = (relation: ExchangeRelation): string =>
    relation.kind !== "attacks" ? relation.kind : objections.has(relation.to) ? "rebuts" : "objects-to";
  const answers: Record<string, Answer> = {};
  for (const [key, relations] of Map.groupBy(own, keyOf))
    answers[key] = relations.map((relation) =>
      relation.kind === "undercuts" ? stepOf(relation.path.map(idOf)) : idOf(relation.to),
    );
  const together = own.flatMap(({ from }) => (typeof from === "string" ? [] : from.slice(1).map(idOf)));
  return { ...answers, "jointly-with": [...new Set(together)] };
}

const isGerman = (language: string): boolean => /^de\b/i.test(language);

/** A question that the claims of a file without questions answer. */
function questionAbout(title: string, language: string): string {
  if (/[?？؟]$/.test(title) && isShortQuestion(title)) return title;
  const about = isGerman(language) ? `Was stimmt zu „${title}“?` : `What is true of “${title}”?`;
  if (isShortQuestion(about)) return about;
  return isGerman(language) ? "Was davon stimmt?" : "What of this is true?";
}

const isShortQuestion = (text: string): boolean =>
  Array.from(text).length <= 160 && !/&[#a-z\d]+;|:\/\/|www\.|mailto:/i.test(text);

/** The values of a question. Words that are none, or too long for one, go to the summary of a new one. */
export function questionAnswers(text: string, language: string, reportMade: () => void): Answers {
  if (/[?？؟]$/.test(text) && isShortQuestion(text)) return { question: text };
  reportMade();
  return { question: questionAbout(text.replace(/[.!]+$/, ""), language), summary: asMarkdown(text) };
}

/** Plain words as Markdown that shows them as they are. */
const asMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]<>()#+\-.!|&@~:]/g, "\\$&");
