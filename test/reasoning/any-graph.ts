import fc from "fast-check";
import { layFlat, type NumberedStep, type NumberedUndercut, type WrittenGraph } from "../../src/reasoning/graph.ts";
import type { Judgements } from "../../src/reasoning/judgements.ts";
import type { Id } from "../../src/claims/model/index.ts";

/** The claims of every generated graph: few enough to try all labellings of them. */
export const claims: readonly Id[] = ["a", "b", "c", "d", "e", "f", "g"];

const place = fc.nat(claims.length - 1);
const places = (minLength: number, maxLength: number) => fc.uniqueArray(place, { minLength, maxLength });

const { undercut } = fc.letrec<{ undercut: NumberedUndercut; undercuts: readonly NumberedUndercut[] }>((tie) => ({
  undercut: fc.tuple(place, fc.oneof({ maxDepth: 3 }, fc.constant([]), tie("undercuts"))),
  undercuts: fc.array(tie("undercut"), { maxLength: 2 }),
}));
const undercuts = fc.array(undercut, { maxLength: 2 });

const step: fc.Arbitrary<NumberedStep> = fc.tuple(place, places(1, 2), undercuts);
const denied: fc.Arbitrary<NumberedStep> = fc.tuple(place, places(1, 1), undercuts);

/** A claim of such a graph. */
export const id: fc.Arbitrary<Id> = fc.constantFrom(...claims);

/** Any graph: cycles, claims that attack themselves, premises that undercut their own step, undercuts of undercuts. */
export const graphs: fc.Arbitrary<WrittenGraph> = fc.record({
  claims: fc.constant(claims),
  inferences: fc.array(step, { maxLength: 6 }),
  attacks: fc.array(step, { maxLength: 8 }),
  rivals: fc.array(places(2, 4), { maxLength: 2 }),
  positions: places(0, 3),
});

export const flatGraphs = graphs.map(layFlat);

/** Graphs without supports: the argumentation frameworks with recursive attacks of Baroni, Cerutti, Giacomin & Guida 2011. */
export const recursiveGraphs: fc.Arbitrary<WrittenGraph> = fc
  .array(denied, { maxLength: 8 })
  .map((attacks) => ({ claims, inferences: [], attacks, rivals: [], positions: [] }));

const few: fc.Arbitrary<ReadonlySet<Id>> = fc.uniqueArray(id, { maxLength: 2 }).map((members) => new Set(members));

export const judgements: fc.Arbitrary<Judgements> = fc.record({
  accept: few,
  reject: few,
  default: fc.constantFrom("unless-answered", "unless-judged"),
});
