import { expect, test } from "vitest";
import { generateDebate } from "../../scripts/generate-debate.ts";
import { compile } from "../../src/compile.ts";
import fc from "fast-check";
import { touchedPart } from "../../src/map/part-of-question.ts";
import type { MapClaim, MapQuestion } from "../../src/map/map-data.ts";
import { anyQuestion } from "../map/any-map.ts";
import { holds } from "../holds.ts";

test.each([2, 3, 7, 29, 31, 600])("a debate of %i claims has that many and no findings", (claims) => {
  const { debate, diagnostics } = compile(generateDebate({ claims, seed: claims }));
  expect(diagnostics).toEqual([]);
  expect(debate.claims.length).toBe(claims);
});

test("a debate of 600 claims has the proportions of a real one", () => {
  const { debate } = compile(generateDebate({ claims: 600, seed: 1 }));
  expect(debate.questions.length).toBe(20);
  expect(new Set(debate.claims.map(({ role }) => role)).size).toBe(4);
  expect(new Set(debate.links.map(({ kind }) => kind)).size).toBe(5);
  expect(debate.inferences.filter(({ premises }) => premises.length > 1).length).toBeGreaterThan(5);
  const crossLinks = debate.links.filter(({ home }) => !home).length;
  expect(crossLinks).toBeGreaterThan(15);
  expect(crossLinks).toBeLessThan(60);
});

test("the same seed gives the same bytes, and another one different bytes", () => {
  const debate = (seed: number): string => JSON.stringify(generateDebate({ claims: 100, seed }));
  expect(debate(1)).toBe(debate(1));
  expect(debate(1)).not.toBe(debate(2));
});

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

test("keeps the touched claims, the paths up to their positions and their direct replies, with their parents, and nothing else", () => {
  holds([questionAndTouched], 100, ({ question, touched }) => {
    const { claims } = question;
    const wanted = claims.filter(
      (claim) =>
        touched.has(claims[claim.parent]?.id ?? "") ||
        claims.some((other) => touched.has(other.id) && pathOf(question, other).includes(claim)),
    );
    const part = touchedPart(question, touched).claims;
    expect(part.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
    const parentOf = new Map(claims.map(({ id, parent }) => [id, claims[parent]?.id]));
    for (const { id, parent } of part) expect(part[parent]?.id).toBe(parentOf.get(id));
  });
});

test("linked premises include only claims that are kept", () => {
  const known = { stances: [], holders: "", sources: [], basis: "", words: "", recorded: "", denies: null } as const;
  const plain = { ...known, links: [], unanswered: false, draft: false };
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
