import { gzipSync } from "node:zlib";
import { compile } from "../../src/compile.ts";
import { graphOf, layFlat, standing, type Graph, type Standing } from "../../src/reasoning/index.ts";
import { Labelling } from "../../src/reasoning/labelling.ts";
import { packGraph } from "../../src/reasoning/packed-graph.ts";
import { generateDebate } from "../generate-debate.ts";
import { seededRandom } from "../generate-debate/seeded-random.ts";

/** Times in ms, weights in kB of 1,000 bytes. */
export interface StandingMeasurement {
  /** From the graph to all labels: best of fifteen. */
  readonly whole: number;
  /** Judging one claim against its label and relabelling what depends on it: median of all claims. */
  readonly judgement: number;
  /** The 99th percentile of the same. */
  readonly slowJudgement: number;
  /** Finding the cruxes of one position: median of all positions. */
  readonly cruxes: number;
  /** The graph as a browser loads it, gzip. */
  readonly graphWeight: number;
}

const rounds = 15;

/** Measures the standing of a generated debate. */
export function measureStanding(claims: number): StandingMeasurement {
  const graph = graphOf(compile(generateDebate({ claims, seed: 1 })).debate);
  const whole = sorted(Array.from({ length: rounds }, () => timed(() => standing(graph).labels())));
  const view = standing(graph);
  judgeEach(view, graph);
  const judgements = sorted(judgeEach(view, graph));
  const cruxes = sorted(graph.positions.map((place) => timed(() => view.cruxes(graph.claims[place] ?? ""))));
  return {
    whole: at(whole, 0),
    judgement: at(judgements, 0.5),
    slowJudgement: at(judgements, 0.99),
    cruxes: at(cruxes, 0.5),
    graphWeight: gzipSync(JSON.stringify(graph)).length / 1000,
  };
}

/** Labels a graph of random attacks among as many claims, packed beforehand. Returns the best of fifteen, in ms. */
export function measureAttacks(attacks: number): number {
  const random = seededRandom(1);
  const claims = attacks;
  const randomClaim = (): number => Math.floor(random() * claims);
  const graph = layFlat({
    claims: Array.from({ length: claims }, (_, place) => `claim-${place}`),
    inferences: [],
    attacks: Array.from({ length: attacks }, () => [randomClaim(), [randomClaim()], []] as const),
    rivals: [],
    positions: [],
  });
  const labelling = new Labelling(packGraph(graph), "unless-answered");
  return at(sorted(Array.from({ length: rounds }, () => timed(() => labelling.labelAll()))), 0);
}

/** Judges each claim against its label and undoes it before the next. Returns the time of each judgement, in ms. */
function judgeEach(view: Standing, { claims }: Graph): readonly number[] {
  return claims.map((id) => {
    const time = timed(() => view.judge(id, view.label(id) === "in" ? "reject" : "accept"));
    view.judge(id, null);
    return time;
  });
}

function timed(work: () => unknown): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function sorted(times: readonly number[]): readonly number[] {
  return times.toSorted((a, b) => a - b);
}

function at(times: readonly number[], share: number): number {
  return times[Math.floor((times.length - 1) * share)] ?? NaN;
}
