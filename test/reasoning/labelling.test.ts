import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layFlat, type WrittenGraph, type NumberedStep, type NumberedUndercut } from "../../src/reasoning/graph.ts";
import { type Judgement, type Judgements, nothingJudged } from "../../src/reasoning/judgements.ts";
import { standing as standingOf, type Standing } from "../../src/reasoning/standing.ts";
import type { Id, Label } from "../../src/claims/model/index.ts";
import { claims, graphs, id, judgements, recursiveGraphs } from "./any-graph.ts";
import { holds } from "../holds.ts";

const standing = (graph: WrittenGraph, judged: Judgements): Standing => standingOf(layFlat(graph), judged);

/** Labels by claim, whatever the order of claims. */
function labels(graph: WrittenGraph, judged: Judgements = nothingJudged): Readonly<Record<Id, Label>> {
  return Object.fromEntries([...standing(graph, judged).labels()].toSorted());
}

const steps = fc.array(fc.tuple(id, fc.constantFrom<Judgement | null>("accept", "reject", null)), { maxLength: 12 });

test("the labels are the least fixed point of the rules", () => {
  holds([graphs, judgements], 1000, (graph, judged) => {
    expect(labels(graph, judged)).toEqual(leastFixedPoint(graph, judged));
  });
});

test("without supports, the labels are those of the framework with an argument for each attack", () => {
  holds([recursiveGraphs], 300, (graph) => {
    const reduced = standing(withoutNesting(graph), nothingJudged).labels();
    expect(labels(graph)).toEqual(Object.fromEntries(graph.claims.map((id) => [id, reduced.get(id)])));
  });
});

test("judging a claim as it is already labelled changes no label", () => {
  holds([graphs, judgements, id], 100, (graph, judged, claim) => {
    const view = standing(graph, judged);
    const before = view.labels();
    const label = view.label(claim);
    if (label === "undecided") return;
    const judgement = label === "in" ? "accept" : "reject";
    expect(view.judge(claim, judgement)).toEqual([]);
    expect(view.labels()).toEqual(before);
    expect(labels(graph, { ...judged, [judgement]: new Set([...judged[judgement], claim]) })).toEqual(
      Object.fromEntries(before),
    );
  });
});

describe("a judgement that changes a label", () => {
  test("gives the same labels as a full labelling, after any number of earlier judgements", () => {
    holds([graphs, judgements, steps], 500, (graph, judged, changes) => {
      const view = standing(graph, judged);
      const accept = new Set(judged.accept);
      const reject = new Set([...judged.reject].filter((claim) => !accept.has(claim)));
      for (const [claim, judgement] of changes) {
        accept.delete(claim);
        reject.delete(claim);
        if (judgement === "accept") accept.add(claim);
        if (judgement === "reject") reject.add(claim);
        view.judge(claim, judgement);
        expect(Object.fromEntries(view.labels())).toEqual(labels(graph, { ...judged, accept, reject }));
      }
    });
  });

  test("returns exactly the claims whose labels changed", () => {
    holds([graphs, judgements, steps], 100, (graph, judged, changes) => {
      const view = standing(graph, judged);
      for (const [claim, judgement] of changes) {
        const before = view.labels();
        const changed = view.judge(claim, judgement);
        expect(changed.toSorted()).toEqual(claims.filter((one) => before.get(one) !== view.label(one)));
      }
    });
  });
});

type Labels = Readonly<Record<Id, Label>>;

/** Applies the rules of standing literally to all claims until nothing changes. Rivals are pairs of attacks. */
function leastFixedPoint(graph: WrittenGraph, { accept, reject, default: rest }: Judgements): Labels {
  const quarrels = graph.rivals.flatMap((members) =>
    members.flatMap((to) => members.filter((from) => from !== to).map((from): NumberedStep => [to, [from], []])),
  );
  const labels = graph.claims.map((): Label => "undecided");
  const stepOf = ([premise, undercuts]: NumberedUndercut): NumberedStep => [0, [premise], undercuts];
  const isLive = ([, premises, undercuts]: NumberedStep): boolean =>
    premises.every((place) => labels[place] === "in") && undercuts.every((each) => isDead(stepOf(each)));
  const isDead = ([, premises, undercuts]: NumberedStep): boolean =>
    premises.some((place) => labels[place] === "out") || undercuts.some((each) => isLive(stepOf(each)));
  const labelOf = (id: Id, place: number): Label => {
    if (accept.has(id)) return "in";
    if (reject.has(id)) return "out";
    const attacks = [...graph.attacks, ...quarrels].filter(([to]) => to === place);
    const supports = graph.inferences.filter(([to]) => to === place);
    if (attacks.some(isLive)) return "out";
    const isCarried = supports.some(isLive) || (supports.length === 0 && rest === "unless-answered");
    return attacks.every(isDead) && isCarried ? "in" : "undecided";
  };
  for (let changed = true; changed;) {
    const next = graph.claims.map(labelOf);
    changed = next.some((label, place) => labels[place] !== label);
    labels.splice(0, labels.length, ...next);
  }
  return byId(graph, labels);
}

/**
 * Dung's framework for recursive attacks (Baroni, Cerutti, Giacomin & Guida 2011): claims and attacks are its arguments. An
 * attack defeats its target, and each attack whose source is its target.
 */
function withoutNesting({ claims, attacks, ...graph }: WrittenGraph): WrittenGraph {
  const found: { readonly source: number; readonly target: number }[] = [];
  const add = (source: number, target: number, undercuts: readonly NumberedUndercut[]): void => {
    const attack = claims.length + found.push({ source, target }) - 1;
    for (const [premise, further] of undercuts) add(premise, attack, further);
  };
  for (const [target, [source = 0], undercuts] of attacks) add(source, target, undercuts);
  return {
    ...graph,
    claims: [...claims, ...found.map((_, index) => `attack ${index}`)],
    attacks: found.flatMap(({ target }, index): readonly NumberedStep[] => {
      const defeated = found.flatMap(({ source }, other) => (source === target ? [claims.length + other] : []));
      return [target, ...defeated].map((to) => [to, [claims.length + index], []]);
    }),
  };
}

function byId({ claims }: WrittenGraph, labels: readonly Label[]): Labels {
  return Object.fromEntries(
    claims.map((id, place) => [id, labels[place] ?? "undecided"] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}
