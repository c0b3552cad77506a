import { gzipSync } from "node:zlib";
import { compile } from "../../src/compile.ts";
import { graphOf, layFlat, standing, type Graph, type Standing } from "../../src/evaluate/index.ts";
import { Labelling } from "../../src/evaluate/labelling.ts";
import { packGraph } from "../../src/evaluate/packed-graph.ts";
import { generateDebate } from "../generate-debate.ts";
import { seededRandom } from "../generate-debate/seeded-random.ts";

/** Milliseconds; kB of 1,000 bytes. */
export interface StandingMeasurement {
  /** Reading the graph and labelling everything once: the best of fifteen. */
  readonly whole: number;
  /** The median of all claims: one judged otherwise than it was labelled, with every label that follows from it. */
  readonly judgement: number;
  /** The slowest of a hundred of them but one. */
  readonly slowJudgement: number;
  /** The cruxes of one position: the median of all. */
  readonly cruxes: number;
  /** What a browser loads, gzip. */
  readonly graphWeight: number;
}

const rounds = 15;

/** Measures standing on a generated debate of `claims` claims. */
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

/** Labels so many random attacks among as many claims, from nothing to all, once the graph is read: the best of fifteen. */
export function measureAttacks(attacks: number): number {
  const random = seededRandom(1);
  const claims = attacks;
  const any = (): number => Math.floor(random() * claims);
  const graph = layFlat({
    claims: Array.from({ length: claims }, (_, place) => `claim-${place}`),
    inferences: [],
    attacks: Array.from({ length: attacks }, () => [any(), [any()], []] as const),
    rivals: [],
    positions: [],
  });
  const labelling = new Labelling(packGraph(graph), "unless-answered");
  return at(sorted(Array.from({ length: rounds }, () => timed(() => labelling.labelAll()))), 0);
}

/** Judges every claim by itself against its label and takes that back; returns what each judgement took. */
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
