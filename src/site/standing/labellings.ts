import {
  firstPositions,
  graphOf,
  judgementsIn,
  stanceOf,
  standing,
  type HeldJudgement,
  type Standing,
} from "../../reasoning/index.ts";
import type { Id, Label } from "../../claims/model/index.ts";
import { memoize } from "../../text/memoize.ts";
import type { Site } from "../site.ts";
import { mapNumbers } from "../map/map-question.ts";

/** What pages that evaluate stances share. It is made once for a debate, since the graph is large. */
export const labellingsOf = memoize(({ debate }: Site) => {
  const graph = graphOf(debate);
  const waiting = (): Standing => standing(graph, judgementsIn(new Map()));
  return {
    graph,
    /** The ids of all positions. */
    positions: graph.positions.flatMap((place) => graph.claims[place] ?? []),
    /** The labelling of the map without anybody's stance: a claim stands until something that stands attacks it. */
    written: standing(graph),
    /** For two stances to compare. A claim without a judgement is undecided, so that a person's labels follow only from what they said. */
    pair: [waiting(), waiting()] as const,
    /** By person. */
    held: new Map([...debate.holdings].map(([person, holdings]) => [person, stanceOf(holdings)])),
  };
});

/** Runs `work` while `view` has the stance `held`, and removes the stance afterwards. */
export function underStance<T>(view: Standing, held: readonly HeldJudgement[], work: () => T): T {
  for (const { claim, judgement } of held) view.judge(claim, judgement);
  const result = work();
  for (const { claim } of held) view.judge(claim, null);
  return result;
}

/** The other claims whose label changes if a claim is rejected rather than accepted, each with its label then. */
export function dependentsOf(site: Site, id: Id): ReadonlyMap<Id, Label> {
  const { written } = labellingsOf(site);
  written.judge(id, "accept");
  const changed = written.judge(id, "reject").filter((other) => other !== id);
  const labels = new Map(changed.map((other) => [other, written.label(other)]));
  written.judge(id, null);
  return labels;
}

/** The graph for the browser, with positions to begin with, and what shows whether a claim was changed, renamed or retired since the reader judged it. */
export function shippedGraph(site: Site) {
  const { graph, held } = labellingsOf(site);
  const { aliases, retired, claim, linksFrom } = site.debate;
  const numbers = mapNumbers(site).of;
  const questionsOf = (id: Id): readonly Id[] =>
    (linksFrom.get(id) ?? []).filter(({ kind }) => kind === "answers").map(({ to }) => to);
  const first = firstPositions({ graph, held: [...held.values()], questionsOf });
  return {
    ...graph,
    versions: graph.claims.map((id) => site.history.current(id).version),
    numbers: graph.claims.map((id) => numbers.get(id) ?? -1),
    first: first.map((id) => [id, claim.get(id)?.sentence.value ?? ""] as const),
    renamed: [...aliases.claim],
    retired: retired.map(({ id, sentence, retired: retirement }) => {
      const by = retirement?.replacedBy?.value ?? "";
      return [id, sentence.value, aliases.claim.get(by) ?? by] as const;
    }),
  };
}
