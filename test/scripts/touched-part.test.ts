import fc from "fast-check";
import { expect, test } from "vitest";
import { touchedPart } from "../../scripts/impact/draw-impact.ts";
import type { MapClaim, MapQuestion } from "../../src/map/map-data.ts";
import { anyQuestion } from "../map/any-map.ts";

/** From a claim up to its position, itself first. */
function pathOf(question: MapQuestion, claim: MapClaim): readonly MapClaim[] {
  const above = question.claims[claim.parent];
  return above ? [claim, ...pathOf(question, above)] : [claim];
}

const questionAndTouched = anyQuestion.chain((question) =>
  fc.record({
    question: fc.constant(question),
    touched: fc.subarray(question.claims.map(({ id }) => id)).map((ids) => new Set(ids)),
  }),
);

test("keeps the touched claims, the paths up to their positions and their direct replies, and nothing else", () => {
  fc.assert(
    fc.property(questionAndTouched, ({ question, touched }) => {
      const { claims } = question;
      const wanted = claims.filter(
        (claim) =>
          touched.has(claims[claim.parent]?.id ?? "") ||
          claims.some((other) => touched.has(other.id) && pathOf(question, other).includes(claim)),
      );
      expect(touchedPart(question, touched).claims.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
    }),
  );
});

test("the kept claims have their old parents", () => {
  fc.assert(
    fc.property(questionAndTouched, ({ question, touched }) => {
      const part = touchedPart(question, touched);
      const parents = ({ claims }: MapQuestion) => new Map(claims.map(({ id, parent }) => [id, claims[parent]?.id]));
      const before = parents(question);
      for (const [id, parent] of parents(part)) expect(parent).toBe(before.get(id));
    }),
  );
});

test("linked premises include only claims that are kept", () => {
  const plain = {
    stances: [],
    holders: "",
    sources: [],
    basis: "",
    words: "",
    denies: null,
    links: [],
    unanswered: false,
    draft: false,
  };
  const claims: readonly MapClaim[] = [
    { id: "position", sentence: "So.", role: "position", parent: -1, jointly: [], ...plain },
    { id: "one", sentence: "One.", role: "reason", parent: 0, jointly: [1, 2], ...plain },
    { id: "two", sentence: "Two.", role: "reason", parent: 0, jointly: [1, 2], ...plain },
  ];
  const question: MapQuestion = { id: "q", sentence: "Is it?", number: 0, claims, elsewhere: 0, raisedBy: null };
  expect(touchedPart(question, new Set(["two"])).claims.map(({ id, jointly }) => [id, jointly])).toEqual([
    ["position", []],
    ["two", [1]],
  ]);
});
