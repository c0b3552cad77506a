import type { Id, Debate } from "../claims/model/index.ts";

/**
 * A debate, reduced to what labels depend on: small, plain JSON that ships to browsers. A claim is a number, its index in
 * `claims`. A step (an inference or an attack) is a number too, inferences first. Steps are kept in flat arrays, so that a
 * browser makes no object for each.
 */
export interface Graph {
  readonly claims: readonly Id[];
  /** The first step that is an attack (an objection or a rebuttal). Those before it are inferences. */
  readonly firstAttack: number;
  /** By step: the claim that it supports or attacks. */
  readonly conclusions: readonly number[];
  /** For each step two numbers: how many premises it has, and how many undercutters. */
  readonly lengths: readonly number[];
  /** For each step its premises, then its undercutters, all in one list. */
  readonly ends: readonly number[];
  /** Groups of claims that attack each other, such as the positions of an exclusive question. */
  readonly rivals: readonly (readonly number[])[];
  /** Claims that answer a question. */
  readonly positions: readonly number[];
}

/** A step with its claims as numbers. */
export type NumberedStep = readonly [conclusion: number, premises: readonly number[], undercutters: readonly number[]];

/** A graph whose steps are listed one by one. */
export interface WrittenGraph extends Pick<Graph, "claims" | "rivals" | "positions"> {
  readonly inferences: readonly NumberedStep[];
  readonly attacks: readonly NumberedStep[];
}

/** Puts the steps of a graph into flat arrays. */
export function layFlat({ claims, inferences, attacks, rivals, positions }: WrittenGraph): Graph {
  const steps = [...inferences, ...attacks];
  return {
    claims,
    firstAttack: inferences.length,
    conclusions: steps.map(([conclusion]) => conclusion),
    lengths: steps.flatMap(([, premises, undercutters]) => [premises.length, undercutters.length]),
    ends: steps.flatMap(([, premises, undercutters]) => [...premises, ...undercutters]),
    rivals,
    positions,
  };
}

/** Whether fetched JSON is a graph rather than, say, an error page. Checks the keys only, because the file is ours and of the same build. */
export function isGraph(value: unknown): value is Graph {
  const keys = ["claims", "firstAttack", "conclusions", "lengths", "ends", "rivals", "positions"];
  return typeof value === "object" && value !== null && keys.every((key) => key in value);
}

/** The graph of a debate. Deterministic: the same debate gives the same bytes. */
export function graphOf(debate: Debate): Graph {
  const claims = debate.claims.map(({ id }) => id);
  const places = new Map(claims.map((id, place) => [id, place]));
  const numbers = (ids: readonly Id[]): readonly number[] => ids.flatMap((id) => places.get(id) ?? []);
  const steps = stepsOf(debate);
  const numbered = (kind: Step["kind"]): readonly NumberedStep[] =>
    steps
      .filter((step) => step.kind === kind)
      .flatMap(({ premises, conclusion, undercutters }) =>
        numbers([conclusion]).map((place): NumberedStep => [place, numbers(premises), numbers(undercutters)]),
      );
  const answers = debate.links.filter(({ kind }) => kind === "answers");
  const answersTo = Map.groupBy(answers, ({ to }) => to);
  const exclusive = debate.questions.filter((question) => question.exclusive).map(({ id }) => id);
  return layFlat({
    claims,
    inferences: numbered("inference"),
    attacks: numbered("attack"),
    rivals: exclusive
      .map((question) => numbers((answersTo.get(question) ?? []).map(({ from }) => from)))
      .filter(({ length }) => length > 1),
    positions: numbers([...new Set(answers.map(({ from }) => from))]),
  });
}

/**
 * A step from premises to a conclusion: an inference supports the conclusion, an attack counts against it. An undercutter
 * denies the step rather than its premises or its conclusion (Pollock 1987). Linked premises make one step (Carneades:
 * Gordon, Prakken & Walton 2007).
 */
export interface Step {
  readonly kind: "inference" | "attack";
  readonly premises: readonly Id[];
  readonly conclusion: Id;
  readonly undercutters: readonly Id[];
}

/** Every support, objection and rebuttal of the debate as a step. */
function stepsOf({ inferences, links }: Debate): readonly Step[] {
  const undercutters = Map.groupBy(links, (link) =>
    link.kind === "undercuts" ? stepName(link.to, link.conclusion) : "",
  );
  const step = (kind: Step["kind"], premises: readonly Id[], conclusion: Id): Step => {
    const against = premises.flatMap((premise) => undercutters.get(stepName(premise, conclusion)) ?? []);
    return { kind, premises, conclusion, undercutters: [...new Set(against.map(({ from }) => from))] };
  };
  return [
    ...inferences.map(({ premises, conclusion }) => step("inference", premises, conclusion)),
    ...links
      .filter(({ kind }) => kind === "objects-to" || kind === "rebuts")
      .map(({ from, to }) => step("attack", [from], to)),
  ];
}

function stepName(premise: Id, conclusion: Id): string {
  return `${premise} → ${conclusion}`;
}
