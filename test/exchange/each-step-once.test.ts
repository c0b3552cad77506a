import { expect, test } from "vitest";
import { stepFinder } from "../../src/exchange/graph.ts";

test("the step from a premise is the one that it tells alone, rather than one with others", () => {
  const place = { path: "x.csv", line: 1, column: 1 };
  const [both, alone] = [["a", "b"], ["b"]].map((from) => ({ kind: "supports", from, to: "c", place }) as const);
  for (const steps of [
    [both, alone],
    [alone, both],
  ]) {
    const stepFrom = stepFinder(steps.flatMap((step) => step ?? []));
    expect([stepFrom("a", "c"), stepFrom("b", "c"), stepFrom("c", "a")]).toEqual([both, alone, undefined]);
  }
});
