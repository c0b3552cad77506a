import fc from "fast-check";
import { expect, test } from "vitest";
import { stronglyConnected } from "../../src/check/strongly-connected.ts";

const nodes = ["a", "b", "c", "d", "e", "f", "g"];
const edgeList = fc.array(fc.tuple(fc.constantFrom(...nodes), fc.constantFrom(...nodes)), { maxLength: 14 });

function edgesOf(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  return new Map(nodes.map((node) => [node, pairs.filter(([from]) => from === node).map(([, to]) => to)]));
}

/** Everything that can be reached from a node in one step or more. */
function reachable(start: string, edges: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set(edges.get(start) ?? []);
  for (const node of reached) for (const next of edges.get(node) ?? []) reached.add(next);
  return reached;
}

test("two nodes are in one component exactly if each can be reached from the other", () => {
  fc.assert(
    fc.property(edgeList, (pairs) => {
      const edges = edgesOf(pairs);
      const components = stronglyConnected(edges);
      for (const a of nodes) {
        for (const b of nodes.filter((node) => node !== a)) {
          const together = components.some((component) => component.has(a) && component.has(b));
          expect(together).toBe(reachable(a, edges).has(b) && reachable(b, edges).has(a));
        }
      }
    }),
  );
});

test("a cycle of twenty thousand nodes is found without exhausting the stack", () => {
  const ring = new Map(Array.from({ length: 20_000 }, (_, index) => [`n${index}`, [`n${(index + 1) % 20_000}`]]));
  expect(stronglyConnected(ring).map(({ size }) => size)).toEqual([20_000]);
});
