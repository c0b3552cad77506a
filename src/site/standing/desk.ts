import {
  graphOf,
  nothingJudged,
  stanceOf,
  standing,
  type Graph,
  type HeldJudgement,
  type Standing,
} from "../../evaluate/index.ts";
import type { Debate, Id } from "../../model/index.ts";
import type { Site } from "../site.ts";

/** What the pages on standing work with: made once for a debate, since a graph is large and stances are many. */
export interface Desk {
  readonly graph: Graph;
  /** What the written map implies: a claim stands until something live attacks it. */
  readonly written: Standing;
  /** Two stances to compare: what nobody judged waits, so that nothing is put into a person's mouth that doesn't follow from what they said. */
  readonly pair: readonly [Standing, Standing];
  readonly held: ReadonlyMap<Id, readonly HeldJudgement[]>;
}

const desks = new WeakMap<Debate, Desk>();

export function deskFor({ debate }: Site): Desk {
  const desk = desks.get(debate) ?? makeDesk(debate);
  desks.set(debate, desk);
  return desk;
}

function makeDesk(debate: Debate): Desk {
  const graph = graphOf(debate);
  const waiting = (): Standing => standing(graph, { ...nothingJudged, default: "unless-judged" });
  return {
    graph,
    written: standing(graph),
    pair: [waiting(), waiting()],
    held: new Map([...debate.holdings].map(([person, holdings]) => [person, stanceOf(holdings)])),
  };
}

/** Does some work with a stance taken on, and takes it off again. */
export function underStance<T>(view: Standing, held: readonly HeldJudgement[], work: () => T): T {
  for (const { claim, judgement } of held) view.judge(claim, judgement);
  const result = work();
  for (const { claim } of held) view.judge(claim, null);
  return result;
}
