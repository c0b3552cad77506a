import type { Debate, Id } from "../claims/model/index.ts";
import { layFlat, type Graph, type NumberedStep } from "./graph.ts";
import { stepsOf, type Step } from "./steps-of.ts";

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
