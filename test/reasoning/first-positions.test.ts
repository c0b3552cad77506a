import fc from "fast-check";
import { expect, test } from "vitest";
import { firstPositions, sidesOf } from "../../src/reasoning/first-positions.ts";
import { graphOf } from "../../src/reasoning/graph.ts";
import { holds } from "../holds.ts";
import { sketchDebate } from "../sketch-debate.ts";
import { flatGraphs, id } from "./any-graph.ts";

const judgement = fc.constantFrom("accept", "reject");
const people = fc.array(fc.array(fc.record({ claim: id, judgement }), { maxLength: 4 }), { maxLength: 5 });
/** By position, the questions that it answers. */
const questions = fc.dictionary(id, fc.uniqueArray(fc.constantFrom("q", "r", "s"), { minLength: 1 }));

test("no two of the first positions answer one question, and neither people nor positions count by their order", () => {
  holds([flatGraphs, people, questions], 300, (graph, held, answered) => {
    const questionsOf = (position: string): readonly string[] => answered[position] ?? [position];
    const chosen = firstPositions({ graph, questionsOf, held }, 4);
    const asked = chosen.flatMap(questionsOf);
    expect(chosen.length).toBeLessThanOrEqual(4);
    expect(new Set(asked).size).toBe(asked.length);
    const turned = { ...graph, positions: graph.positions.toReversed() };
    expect(firstPositions({ graph: turned, questionsOf, held: held.toReversed() }, 4)).toEqual(chosen);
  });
});

test("each side holds as many of the first positions, and those come first that most other claims depend on", () => {
  //   left: a, b, c       right: d, e       neither: n      a, b and d have claims above them
  const graph = graphOf(
    sketchDebate(
      "a answers q \n d answers q \n b answers r \n e answers s \n c answers t \n n answers u \n b -> x \n d -> y \n d -> z",
    ),
  );
  const accept = (...claims: readonly string[]) => claims.map((claim) => ({ claim, judgement: "accept" as const }));
  const reject = (...claims: readonly string[]) => claims.map((claim) => ({ claim, judgement: "reject" as const }));
  const held = [
    [...accept("a", "b", "c"), ...reject("d")],
    [...accept("d", "e"), ...reject("a")],
  ];
  const questionsOf = (position: string): readonly string[] => [
    { a: "q", d: "q", b: "r", e: "s", c: "t", n: "u" }[position] ?? position,
  ];
  expect(firstPositions({ graph, questionsOf, held }, 4)).toEqual(["d", "b", "c", "e"]);
  expect(firstPositions({ graph, questionsOf, held }, 6)).toEqual(["d", "b", "c", "e", "n"]);
  expect(firstPositions({ graph, questionsOf, held: [] }, 6)).toEqual(["d", "b", "c", "e", "n"]);
});

test("votes that cancel a straight line have two sides", () => {
  const camps = [1, -1, -1, 1, -1, 1, 1, -1] as const;
  const ballots = [1, -1].map((own) => camps.map((side, index) => [index, side === own ? 1 : -1] as const));
  expect(sidesOf(ballots, camps.length)).toEqual(camps);
});

test("two camps that vote for their own and against the other's are the two sides, whoever is silent on what", () => {
  const camp = fc.array(fc.boolean(), { minLength: 2, maxLength: 8 });
  const voters = fc.array(fc.tuple(fc.boolean(), fc.uniqueArray(fc.nat(7))), { maxLength: 6 });
  holds([camp, voters], 300, (camps, some) => {
    // One person of each camp votes on everything, so that nothing stays apart.
    const all = [...some, ...[true, false].map((own) => [own, [...camps.keys()]] as const)];
    const ballots = all.map(([theirs, on]) =>
      on.filter((index) => index < camps.length).map((index) => [index, camps[index] === theirs ? 1 : -1] as const),
    );
    expect(sidesOf(ballots, camps.length)).toEqual(camps.map((own) => (own === camps[0] ? 1 : -1)));
  });
});
