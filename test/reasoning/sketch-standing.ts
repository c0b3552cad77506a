import { expect } from "vitest";
import { graphOf } from "../../src/reasoning/graph.ts";
import { nothingJudged, type Judgements } from "../../src/reasoning/judgements.ts";
import { standing, type Standing } from "../../src/reasoning/standing.ts";
import { sketchDebate } from "../sketch-debate.ts";

/** The standing of a drawn debate. The ids in `accept` and `reject` are separated by spaces. */
export function sketchStanding(
  drawing: string,
  judged: { readonly accept?: string; readonly reject?: string; readonly default?: Judgements["default"] } = {},
): Standing {
  const ids = (words: string): ReadonlySet<string> => new Set(words.split(" ").filter(Boolean));
  return standing(graphOf(sketchDebate(drawing)), {
    accept: ids(judged.accept ?? ""),
    reject: ids(judged.reject ?? ""),
    default: judged.default ?? nothingJudged.default,
  });
}

/** What a labelling answers: to ask it changes no label. */
export function asked<Answer>(view: Standing, ask: () => Answer): Answer {
  const before = view.labels();
  const answer = ask();
  expect(view.labels()).toEqual(before);
  return answer;
}

/** Labels as `a in, b out`. */
export function labelsOf(view: Standing): string {
  return [...view.labels()].map(([id, label]) => `${id} ${label}`).join(", ");
}
