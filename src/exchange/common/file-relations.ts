import type { Answer, Answers } from "../../contribute/write/index.ts";
import type { Id } from "../../claims/model/index.ts";
import type { OwnRelation } from "./choose-homes.ts";
import type { Key } from "./graph.ts";

type Own = ReadonlyMap<Key, readonly OwnRelation[]>;

const parentOf = (own: OwnRelation): Key => (own.kind === "undercuts" ? own.premise : own.to);

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
