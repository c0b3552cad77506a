import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOut, layOutNeighbourhood, verify } from "../../src/layout/index.ts";
import { debateOf, largeDebate, type Seedling } from "./debate-of.ts";

/** Sentences as people write them, and as nobody should: endless words, foreign scripts, no spaces, nothing at all. */
const sentence = fc.oneof(
  fc.lorem({ maxCount: 20 }),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 160 }).map((text) => text.replace(/[\p{C}\p{Z}\s]/gu, " ")),
  fc.integer({ min: 1, max: 160 }).map((length) => "W".repeat(length)),
);

const seedlings = fc
  .array(
    fc.record({
      sentence,
      parent: fc.option(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), { freq: 5 }),
      supports: fc.boolean(),
      question: fc.nat(4),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((drafts): readonly Seedling[] =>
    drafts.map((draft, index) => ({
      ...draft,
      parent: draft.parent === null || index === 0 ? null : Math.floor(draft.parent * index),
    })),
  );

const questions = fc.array(
  sentence.map((text) => `${text}?`),
  { minLength: 5, maxLength: 5 },
);

describe("layOut", () => {
  it("satisfies the verifier for any debate, in any shape", () => {
    fc.assert(
      fc.property(seedlings, questions, fc.double({ min: 0.3, max: 4, noNaN: true }), (drafts, asked, shape) => {
        const { debate, evaluation } = debateOf(drafts, asked);
        const layout = layOut(debate, evaluation, undefined, shape);
        expect(layout.cards).toHaveLength(drafts.length + asked.length);
        expect(verify(layout, debate)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([1, 3, 100, 10_000])("lays out %i claims soundly", (claims) => {
    const { debate, evaluation } = largeDebate(claims);
    const layout = layOut(debate, evaluation);
    expect(verify(layout, debate)).toEqual([]);
    expect(layout.cards).toHaveLength(debate.claims.length + debate.questions.length);
  });

  it("lays out a chain of 5,000 rebuttals", () => {
    const chain = Array.from({ length: 5000 }, (_, index) => ({
      sentence: "This answers the last claim.",
      parent: index === 0 ? null : index - 1,
      supports: false,
      question: 0,
    }));
    const { debate, evaluation } = debateOf(chain, ["Is it so?"]);
    const layout = layOut(debate, evaluation);
    expect(layout.cards).toHaveLength(5001);
    expect(verify(layout, debate)).toEqual([]);
  });

  it("gives the same map for the same debate", () => {
    const { debate, evaluation } = largeDebate(100);
    const again = largeDebate(100);
    expect(layOut(debate, evaluation)).toEqual(layOut(again.debate, again.evaluation));
  });

  it("lays out only the questions that are asked for", () => {
    const { debate, evaluation } = largeDebate(200);
    const layout = layOut(debate, evaluation, ["question-2", "no-such-question"]);
    expect(layout.countries.map(({ question }) => question)).toEqual(["question-2"]);
    expect(verify(layout, debate)).toEqual([]);
  });

  it("is empty where there is nothing to lay out", () => {
    const { debate, evaluation } = largeDebate(1);
    expect(layOut(debate, evaluation, [])).toMatchObject({
      width: 0,
      height: 0,
      continents: [],
      countries: [],
      cards: [],
      routes: [],
    });
  });

  it("fills the shape it is given", () => {
    const { debate, evaluation } = largeDebate(600);
    for (const shape of [1440 / 840, 841 / 1189]) {
      const { width, height } = layOut(debate, evaluation, undefined, shape);
      expect(width / height / shape).toBeGreaterThan(0.75);
      expect(width / height / shape).toBeLessThan(1.33);
    }
  });

  it("sets everything that bears on a position in the same sizes on every map", () => {
    const sizes = (claims: number): readonly string[] => {
      const { debate, evaluation } = largeDebate(claims);
      const deep = layOut(debate, evaluation).cards.filter(({ rank }) => rank >= 2);
      return [...new Set(deep.map(({ rank, fontSize }) => `${rank} ${fontSize}`))].toSorted();
    };
    expect(sizes(40)).toEqual(sizes(2000));
  });

  it("leaves the inside of every other country as it was when a claim is added", () => {
    const seeds = Array.from({ length: 300 }, (_, index): Seedling => {
      const parent = index < 40 ? null : Math.floor(index / 3);
      return {
        sentence: `Claim number ${index} says one thing and no other.`,
        parent,
        supports: index % 2 === 0,
        question: index % 8,
      };
    });
    const asked = Array.from({ length: 8 }, (_, index) => `What is the answer to question ${index}?`);
    const before = inside(debateOf(seeds, asked));
    const more = { sentence: "One more claim is made here.", parent: 0, supports: true, question: 0 };
    const after = inside(debateOf([...seeds, more], asked));
    for (const [question, cards] of before) if (question !== "question-0") expect(after.get(question)).toEqual(cards);
  });
});

/** Every country's cards, as seen from the country's corner. */
function inside({ debate, evaluation }: ReturnType<typeof largeDebate>): ReadonlyMap<string, readonly string[]> {
  const { countries, cards } = layOut(debate, evaluation);
  return new Map(
    countries.map(({ question, x, y }) => [
      question,
      cards
        .filter(({ id }) => (debate.claim.get(id)?.question ?? id) === question)
        .map((card) => `${card.id} ${card.x - x} ${card.y - y} ${card.lines.join("/")}`),
    ]),
  );
}

describe("layOutNeighbourhood", () => {
  it("holds the path to the question, the claim's siblings, itself and its children", () => {
    const { debate, evaluation } = debateOf(
      [
        { sentence: "Position.", parent: null, supports: true, question: 0 },
        { sentence: "Other position.", parent: null, supports: true, question: 0 },
        { sentence: "Reason.", parent: 0, supports: true, question: 0 },
        { sentence: "Other reason.", parent: 0, supports: true, question: 0 },
        { sentence: "Objection.", parent: 2, supports: false, question: 0 },
        { sentence: "Objection to the other reason.", parent: 3, supports: false, question: 0 },
        { sentence: "Rebuttal.", parent: 4, supports: false, question: 0 },
      ],
      ["Is it so?"],
    );
    const ids = layOutNeighbourhood(debate, evaluation, "claim-00002").cards.map(({ id }) => id);
    expect(ids).toEqual(["question-0", "claim-00000", "claim-00002", "claim-00004", "claim-00003"]);
  });

  it("satisfies the verifier for every claim of a debate, save that others are left out", () => {
    const { debate, evaluation } = largeDebate(150);
    for (const { id } of debate.claims) {
      const findings = verify(layOutNeighbourhood(debate, evaluation, id), debate);
      expect(findings.filter((finding) => !finding.endsWith("is not on the map."))).toEqual([]);
    }
  });

  it("is empty for a claim that the debate doesn't have", () => {
    const { debate, evaluation } = largeDebate(3);
    expect(layOutNeighbourhood(debate, evaluation, "no-such-claim").cards).toEqual([]);
  });
});
