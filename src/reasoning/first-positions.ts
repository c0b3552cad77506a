import type { Id } from "../claims/model/index.ts";
import { compareText } from "../text/order.ts";
import type { Graph } from "./graph.ts";
import { judgementsIn } from "./judgements.ts";
import type { HeldJudgement } from "./stance-of.ts";
import { standing } from "./standing.ts";

/** What the choice of positions depends on. */
interface Recorded {
  readonly graph: Graph;
  /** The questions that a position answers. */
  readonly questionsOf: (position: Id) => readonly Id[];
  /** What each person is recorded to hold, in any order. */
  readonly held: readonly (readonly Pick<HeldJudgement, "claim" | "judgement">[])[];
}

/**
 * Positions to begin with for a reader who has judged nothing, at most `most`. The rule favours no side: those come first whose
 * judgement changes the labels of most other claims, no two answer the same question, and each of two sides holds equally many.
 * Nobody's side is recorded: `sidesOf` finds sides in the stances. Positions of no side fill what remains.
 */
export function firstPositions({ graph, questionsOf, held }: Recorded, most = 6): readonly Id[] {
  const written = standing(graph);
  const reach = (id: Id): number => {
    written.judge(id, "accept");
    const { length } = written.judge(id, "reject");
    written.judge(id, null);
    return length;
  };
  const ranked = graph.positions
    .map((place) => graph.claims[place] ?? "")
    .map((id) => ({ id, reach: reach(id) }))
    .toSorted((a, b) => b.reach - a.reach || compareText(a.id, b.id))
    .map(({ id }) => id);
  const sides = sidesOf(ballotsOn(ranked, graph, held), ranked.length);
  const chosen = new Set<Id>();
  const asked = new Set<Id>();
  const choose = (side: number): Id | undefined => {
    const isFree = (id: Id): boolean => !chosen.has(id) && questionsOf(id).every((question) => !asked.has(question));
    const found = ranked.find((id, index) => sides[index] === side && isFree(id));
    if (found === undefined) return;
    chosen.add(found);
    for (const question of questionsOf(found)) asked.add(question);
    return found;
  };
  while (chosen.size + 2 <= most) {
    const [one, other] = [choose(1), choose(-1)];
    if (one !== undefined && other !== undefined) continue;
    chosen.delete(one ?? other ?? "");
    break;
  }
  while (chosen.size < most && choose(0) !== undefined);
  return ranked.filter((id) => chosen.has(id));
}

/** What a person votes for (1) or against (-1), by the index of what is voted on. */
type Ballot = readonly (readonly [index: number, vote: 1 | -1])[];

/** Each person votes for the positions that stand by their recorded stances, and against those that these answer. */
function ballotsOn(positions: readonly Id[], graph: Graph, held: Recorded["held"]): readonly Ballot[] {
  const view = standing(graph, judgementsIn(new Map()));
  return held.map((stances) => {
    for (const { claim, judgement } of stances) view.judge(claim, judgement);
    const ballot = positions.flatMap((id, index): Ballot => {
      const label = view.label(id);
      return label === "undecided" ? [] : [[index, label === "in" ? 1 : -1]];
    });
    for (const { claim } of stances) view.judge(claim, null);
    return ballot;
  });
}

const rounds = 500;

/**
 * The side, 1 or -1, of each thing voted on, and 0 for what belongs to neither: the signs of the first dimension of the votes, as
 * political science finds the parties of a parliament (Poole & Rosenthal 1985), by power iteration. The first thing that has a
 * side is on side 1.
 */
export function sidesOf(ballots: readonly Ballot[], count: number): readonly number[] {
  // Any scores do to begin with, if no votes cancel them: roots hardly ever do, where a line does for 1, -1, -1, 1.
  let scores = Array.from({ length: count }, (_, index) => Math.sqrt(index + 2));
  for (let round = 0; round < rounds; round += 1) {
    const next = scores.map(() => 0);
    for (const ballot of ballots) {
      const agreement = ballot.reduce((sum, [index, vote]) => sum + vote * (scores[index] ?? 0), 0);
      for (const [index, vote] of ballot) next[index] = (next[index] ?? 0) + vote * agreement;
    }
    const largest = next.reduce((most, score) => Math.max(most, Math.abs(score)), Number.MIN_VALUE);
    scores = next.map((score) => score / largest);
  }
  const hasSide = (score: number): boolean => Math.abs(score) > 0.01;
  const first = Math.sign(scores.find(hasSide) ?? 1);
  return scores.map((score) => (hasSide(score) ? first * Math.sign(score) : 0));
}
