import type { ExchangeGraph, ExchangePlace, ExchangeQuestion, ExchangeRelation, Key, ExchangeStep } from "./graph.ts";
import type { Lose } from "./losses.ts";
import type { Answers, Answer } from "../contribute/write/index.ts";
import type { Id } from "../claims/model/index.ts";

interface Placed {
  readonly questions: readonly ExchangeQuestion[];
  readonly homes: ReadonlyMap<Key, readonly OwnRelation[]>;
  /** The keys of questions that were made. */
  readonly made: readonly Key[];
}

/** Puts every claim under a question. Where the file has none, or several of which none fits, one is made. */
export function underQuestions(
  graph: ExchangeGraph,
  relations: readonly ExchangeRelation[],
  language: string,
  whole: ExchangePlace,
  lose: Lose,
): Placed {
  const { questions, claims, title } = graph;
  const related = new Set(relations.flatMap(({ from }) => (typeof from === "string" ? [from] : from)));
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
  const homes = chooseHomes({ ...graph, questions: [...questions, forOthers] }, relations, forOthers.key);
  for (const claim of claims) if (homes.added.has(claim.key)) lose("made-position", claim.text, claim.place);
  if (!needsOne) return { questions, homes: homes.of, made: [] };
  lose("made-question", made.text, whole);
  return { questions: [...questions, made], homes: homes.of, made: [made.key] };
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

/** The values of a question. Words that are no question, or too long for one, go to the summary, and a question is made of them. */
export function questionAnswers(text: string, language: string, reportMade: () => void): Answers {
  if (/[?？؟]$/.test(text) && isShortQuestion(text)) return { question: text };
  reportMade();
  return { question: questionAbout(text.replace(/[.!]+$/, ""), language), summary: asMarkdown(text) };
}

/** Plain words as Markdown that shows them as they are. */
const asMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]<>()#+\-.!|&@~:]/g, "\\$&");

/** A relation of one claim, as its file has it. */
type OwnRelation =
  | { readonly kind: "answers" | "supports" | "attacks"; readonly to: Key; readonly with: readonly Key[] }
  | { readonly kind: "undercuts"; readonly premise: Key; readonly conclusion: Key };

/** The relations of each claim, the one that gives it its place first. */
interface Homes {
  readonly of: ReadonlyMap<Key, readonly OwnRelation[]>;
  /** Claims that answer a question because nothing else leads to one: they stood in a circle. */
  readonly added: ReadonlySet<Key>;
}

/**
 * Puts first, for each claim, a relation that leads to a question: its own first one, if that does. A claim without any relation
 * answers the question `question`; so does one claim of each circle. Linked premises each state their support: see `stateSupports`.
 */
function chooseHomes(
  { claims, questions }: ExchangeGraph,
  relations: readonly ExchangeRelation[],
  question: Key,
): Homes {
  const of = new Map<Key, OwnRelation[]>(claims.map(({ key }) => [key, []]));
  const state = (premise: Key, { kind, from, to }: ExchangeStep): void => {
    const own = of.get(premise) ?? [];
    if (own.some((each) => each.kind === kind && each.to === to)) return;
    own.push({ kind, to, with: from.filter((other) => other !== premise) });
  };
  for (const relation of relations) {
    if (relation.kind === "undercuts")
      of.get(relation.from)?.push({
        kind: "undercuts",
        premise: relation.premise,
        conclusion: relation.conclusion,
      });
    else if (relation.kind === "answers") of.get(relation.from)?.push({ kind: "answers", to: relation.to, with: [] });
    else state(relation.from[0] ?? "", relation);
  }
  const added = new Set<Key>();
  for (const own of of.values()) if (own.length === 0) own.push({ kind: "answers", to: question, with: [] });
  const placed = new Set<Key>([...questions.map(({ key }) => key), question]);
  const place = placer(of, placed);
  // First along the first relations alone: what they place keeps its order.
  place([...placed], true);
  place([...placed], false);
  for (const { key } of claims) {
    if (placed.has(key)) continue;
    of.get(key)?.unshift({ kind: "answers", to: question, with: [] });
    added.add(key);
    placed.add(key);
    place([key], true);
    place([key], false);
  }
  return { of, added };
}

const parentOf = (relation: OwnRelation): Key => (relation.kind === "undercuts" ? relation.premise : relation.to);

/** A function that places every claim which a relation ties to a placed one, and puts that relation first. */
function placer(
  of: ReadonlyMap<Key, OwnRelation[]>,
  placed: Set<Key>,
): (from: readonly Key[], alongFirst: boolean) => void {
  const children = new Map<Key, { readonly child: Key; readonly relation: OwnRelation }[]>();
  for (const [child, own] of of) {
    for (const relation of own) {
      const list = children.get(parentOf(relation));
      if (list === undefined) children.set(parentOf(relation), [{ child, relation }]);
      else list.push({ child, relation });
    }
  }
  return (from, alongFirst) => {
    const reached = [...from];
    for (const parent of reached) {
      for (const { child, relation } of children.get(parent) ?? []) {
        const own = of.get(child) ?? [];
        if (placed.has(child) || (alongFirst && own[0] !== relation)) continue;
        placed.add(child);
        reached.push(child);
        own.splice(own.indexOf(relation), 1);
        own.unshift(relation);
      }
    }
  };
}

type Own = ReadonlyMap<Key, readonly OwnRelation[]>;

/** Whether each claim is an objection: what attacks it is then a rebuttal. */
export function rolesOf(of: Own): ReadonlyMap<Key, boolean> {
  const isObjection = new Map<Key, boolean>();
  for (const start of of.keys()) {
    const way: Key[] = [];
    let here = start;
    while (of.has(here) && !isObjection.has(here)) {
      way.push(here);
      const home = of.get(here)?.[0];
      if (home === undefined || home.kind === "answers" || home.kind === "supports") break;
      here = parentOf(home);
    }
    for (const key of way.toReversed()) {
      const home = of.get(key)?.[0];
      const isAttack = home?.kind === "attacks" || home?.kind === "undercuts";
      isObjection.set(key, isAttack && isObjection.get(parentOf(home)) !== true);
    }
  }
  return isObjection;
}

/** The folder of each claim: that of the question which its home leads to. */
export function foldersOf(of: Own, folderOf: (question: Key) => string): (claim: Key) => string {
  const questions = new Map<Key, Key>();
  return (claim) => {
    const way: Key[] = [];
    let here = claim;
    for (let home = of.get(here)?.[0]; home !== undefined && !questions.has(here); home = of.get(here)?.[0]) {
      way.push(here);
      here = parentOf(home);
      if (home.kind === "answers") break;
    }
    const question = questions.get(here) ?? here;
    for (const key of way) questions.set(key, question);
    return folderOf(question);
  };
}

/** The relations of a claim as the values of its file. An attack on an objection is a rebuttal, any other an objection. */
export function relationAnswers(
  own: readonly OwnRelation[],
  idOf: (key: Key) => Id,
  isObjection: ReadonlyMap<Key, boolean>,
): Answers {
  const keyOf = (relation: OwnRelation): string =>
    relation.kind !== "attacks" ? relation.kind : isObjection.get(relation.to) === true ? "rebuts" : "objects-to";
  const answers: Record<string, Answer> = {};
  for (const [key, relations] of Map.groupBy(own, keyOf))
    answers[key] = relations.map((relation) =>
      relation.kind === "undercuts"
        ? { premise: idOf(relation.premise), conclusion: idOf(relation.conclusion) }
        : idOf(relation.to),
    );
  const together = own.flatMap((relation) => (relation.kind === "undercuts" ? [] : relation.with.map(idOf)));
  return { ...answers, "jointly-with": [...new Set(together)] };
}
