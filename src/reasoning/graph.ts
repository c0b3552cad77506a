import type { Id, Debate } from "../claims/model/index.ts";
import { undercutFinder } from "../claims/model/step-path.ts";

/**
 * A debate, reduced to what labels depend on: small, plain JSON that ships to browsers. A claim is a number, its index in
 * `claims`. A step is a number too: first inferences, then attacks, then undercuts. Steps are kept in flat arrays, so that a
 * browser makes no object for each.
 */
export interface Graph {
  readonly claims: readonly Id[];
  /** The first step that is an attack (an objection or a rebuttal), and the first that is an undercut. */
  readonly firstAttack: number;
  readonly firstUndercut: number;
  /** By step: the claim that it supports or attacks, or the step that it undercuts. */
  readonly conclusions: readonly number[];
  /** By step: how many premises it has; and the premises of all steps in one list. */
  readonly lengths: readonly number[];
  readonly premises: readonly number[];
  /** Groups of claims that attack each other, such as the positions of an exclusive question. */
  readonly rivals: readonly (readonly number[])[];
  /** Claims that answer a question. */
  readonly positions: readonly number[];
}

/** A step, or for an undercut what undercuts it, with claims as numbers. */
export type NumberedStep = readonly [
  conclusion: number,
  premises: readonly number[],
  undercuts: readonly NumberedUndercut[],
];
export type NumberedUndercut = readonly [premise: number, undercuts: readonly NumberedUndercut[]];

/** A graph whose steps are listed one by one. */
export interface WrittenGraph extends Pick<Graph, "claims" | "rivals" | "positions"> {
  readonly inferences: readonly NumberedStep[];
  readonly attacks: readonly NumberedStep[];
}

/** Puts the steps of a graph into flat arrays. */
export function layFlat({ claims, inferences, attacks, rivals, positions }: WrittenGraph): Graph {
  const steps = [...inferences, ...attacks];
  const firstUndercut = steps.length;
  // The list grows while it is walked.
  for (const [step, [, , undercuts]] of steps.entries())
    for (const [premise, further] of undercuts) steps.push([step, [premise], further]);
  return {
    claims,
    firstAttack: inferences.length,
    firstUndercut,
    conclusions: steps.map(([conclusion]) => conclusion),
    lengths: steps.map(([, premises]) => premises.length),
    premises: steps.flatMap(([, premises]) => premises),
    rivals,
    positions,
  };
}

/** Whether fetched JSON is a graph rather than, say, an error page. Checks the keys only, because the file is ours and of the same build. */
export function isGraph(value: unknown): value is Graph {
  const keys = ["claims", "firstAttack", "firstUndercut", "conclusions", "lengths", "premises", "rivals", "positions"];
  return typeof value === "object" && value !== null && keys.every((key) => key in value);
}

/** The graph of a debate. Deterministic: the same debate gives the same bytes. */
export function graphOf(debate: Debate): Graph {
  const { links, inferences, questions } = debate;
  const claims = debate.claims.map(({ id }) => id);
  const places = new Map(claims.map((id, place) => [id, place]));
  const numbers = (ids: readonly Id[]): readonly number[] => ids.flatMap((id) => places.get(id) ?? []);
  const undercutsOf = undercutFinder(links.filter((link) => link.kind === "undercuts"));
  const undercuts = (paths: readonly (readonly Id[])[]): readonly NumberedUndercut[] =>
    [...undercutsOf(paths)].flatMap(([from, further]) =>
      numbers([from]).map((premise): NumberedUndercut => [premise, undercuts(further)]),
    );
  const step = (premises: readonly Id[], conclusion: Id): readonly NumberedStep[] =>
    numbers([conclusion]).map((place): NumberedStep => {
      return [place, numbers(premises), undercuts(premises.map((premise) => [premise, conclusion]))];
    });
  const answers = links.filter(({ kind }) => kind === "answers");
  const answersTo = Map.groupBy(answers, ({ to }) => to);
  const exclusive = questions.filter((question) => question.exclusive).map(({ id }) => id);
  return layFlat({
    claims,
    inferences: inferences.flatMap(({ premises, conclusion }) => step(premises, conclusion)),
    attacks: links
      .filter(({ kind }) => kind === "objects-to" || kind === "rebuts")
      .flatMap(({ from, to }) => step([from], to)),
    rivals: exclusive
      .map((question) => numbers((answersTo.get(question) ?? []).map(({ from }) => from)))
      .filter(({ length }) => length > 1),
    positions: numbers([...new Set(answers.map(({ from }) => from))]),
  });
}
