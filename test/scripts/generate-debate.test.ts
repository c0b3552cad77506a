import { expect, test } from "vitest";
import { generateDebate } from "../../scripts/generate-debate.ts";
import { sentence, sentenceCount } from "../../scripts/generate-debate/sentences.ts";
import { compile } from "../../src/compile.ts";

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

test("all sentences and ids are different", () => {
  const all = Array.from({ length: sentenceCount }, (_, number) => sentence(number));
  expect(new Set(all.map(({ text }) => text)).size).toBe(sentenceCount);
  expect(new Set(all.map(({ id }) => id)).size).toBe(sentenceCount);
  expect(Math.max(...all.map(({ id }) => id.length))).toBeLessThanOrEqual(64);
});

test("an impossible size is refused", () => {
  expect(() => generateDebate({ claims: 1, seed: 1 })).toThrow(RangeError);
});

test.each([1000, 10_000])(
  "the debate of %i claims that the bench measures has no findings",
  { timeout: 300_000 },
  (claims) => {
    expect(compile(generateDebate({ claims, seed: 1 })).diagnostics).toEqual([]);
  },
);
