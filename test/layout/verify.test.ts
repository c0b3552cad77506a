import { describe, expect, it } from "vitest";
import { layOut, verify } from "../../src/layout/index.ts";
import type { Card, MapLayout, Route } from "../../src/model.ts";
import { debateOf } from "./debate-of.ts";

const { debate, evaluation } = debateOf(
  [
    { sentence: "The first answer is given here.", parent: null, supports: true, question: 0 },
    { sentence: "A reason speaks for the first answer.", parent: 0, supports: true, question: 0 },
    { sentence: "An objection speaks against the reason.", parent: 1, supports: false, question: 0 },
    { sentence: "A second objection speaks against the reason.", parent: 1, supports: false, question: 0 },
    { sentence: "The answer to the other question.", parent: null, supports: true, question: 1 },
  ],
  ["Which answer is right?", "Which other answer is right?", "Which third answer, in another debate, is right?"],
);
const sound = layOut(debate, evaluation);

function withCard(id: string, change: (card: Card) => Partial<Card>): MapLayout {
  return { ...sound, cards: sound.cards.map((card) => (card.id === id ? { ...card, ...change(card) } : card)) };
}

function withRoute(from: string, change: (route: Route) => Partial<Route>): MapLayout {
  return {
    ...sound,
    routes: sound.routes.map((route) => (route.from === from ? { ...route, ...change(route) } : route)),
  };
}

const card = (id: string): Card => {
  const found = sound.cards.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`There is no card of ${id}.`);
  return found;
};

describe("verify", () => {
  it("finds nothing wrong with a sound map", () => {
    expect(verify(sound, debate)).toEqual([]);
  });

  it("names two cards that overlap", () => {
    const layout = withCard("claim-00003", ({ x }) => ({ x: x - 60 }));
    expect(verify(layout, debate)).toContain("The cards of claim-00002 and claim-00003 overlap.");
  });

  it("names a card whose text is wider than it, and one whose text is higher", () => {
    expect(
      verify(
        withCard("claim-00001", () => ({ width: 100 })),
        debate,
      ),
    ).toContain("The text of claim-00001 leaves its card.");
    expect(
      verify(
        withCard("claim-00001", () => ({ height: 20 })),
        debate,
      ),
    ).toContain("The text of claim-00001 leaves its card.");
  });

  it("names a card that has lost a word", () => {
    const layout = withCard("claim-00001", ({ lines }) => ({ lines: lines.slice(1) }));
    expect(verify(layout, debate)).toContain("The text of claim-00001 is not its sentence.");
  });

  it("names a claim that is missing, one that is there twice and one that nobody knows", () => {
    expect(verify({ ...sound, cards: sound.cards.filter(({ id }) => id !== "claim-00002") }, debate)).toContain(
      "claim-00002 is not on the map.",
    );
    expect(verify({ ...sound, cards: [...sound.cards, card("claim-00002")] }, debate)).toContain(
      "claim-00002 is on the map 2 times.",
    );
    expect(verify({ ...sound, cards: [...sound.cards, { ...card("claim-00002"), id: "stray" }] }, debate)).toContain(
      "stray is on the map and in none of its countries.",
    );
  });

  it("names children that stand in the wrong order, and one that doesn't stand below its parent", () => {
    const first = card("claim-00002");
    const second = card("claim-00003");
    const swapped = sound.cards.map((each) => {
      if (each === first) return { ...each, x: second.x };
      return each === second ? { ...each, x: first.x } : each;
    });
    expect(verify({ ...sound, cards: swapped }, debate)).toContain("claim-00003 comes too early below claim-00001.");
    const above = withCard("claim-00002", () => ({ y: card("claim-00001").y - 30 }));
    expect(verify(above, debate)).toContain("claim-00002 does not stand below claim-00001.");
  });

  it("names a branch that crosses a card, whether straight or at a corner", () => {
    const { x, y, width, height } = card("claim-00001");
    const message = "The branch from claim-00003 to claim-00001 crosses the card of claim-00001.";
    const straight = `M${x - 20} ${y + height / 2}H${x + width + 20}`;
    expect(
      verify(
        withRoute("claim-00003", () => ({ path: straight })),
        debate,
      ),
    ).toContain(message);
    const corner = `M${x - 20} ${y + 4}Q${x + 20} ${y + 4} ${x + 20} ${y - 20}`;
    expect(
      verify(
        withRoute("claim-00003", () => ({ path: corner })),
        debate,
      ),
    ).toContain(message);
  });

  it("names countries that overlap and a card that stands abroad", () => {
    const [first, second] = sound.countries;
    const countries = sound.countries.map((country) =>
      country === second && first ? { ...country, x: first.x, y: first.y } : country,
    );
    expect(verify({ ...sound, countries }, debate)).toEqual(
      expect.arrayContaining([
        "The countries of question-0 and question-1 overlap.",
        "The card of claim-00004 leaves the country of its question.",
      ]),
    );
  });

  it("names continents that overlap, a country that leaves its own, and a name that leaves it or stands on a country", () => {
    const [first, second] = sound.continents;
    if (!first || !second) throw new Error("There are not two continents.");
    const title = { ...first.title, y: first.y + first.title.height, width: first.title.width / 2 };
    expect(verify({ ...sound, continents: [{ ...first, width: first.width + 200, title }, second] }, debate)).toEqual(
      expect.arrayContaining([
        "The continents of first and second overlap.",
        "The name of first leaves its continent.",
        "The name of first overlaps the country of question-0.",
      ]),
    );
    const narrow = { ...first, width: 100, title: { ...first.title, width: 100 } };
    expect(verify({ ...sound, continents: [narrow, second] }, debate)).toContain(
      "The country of question-0 leaves its continent.",
    );
  });

  it("names a bracket that crosses a card", () => {
    const { x, y, width } = card("claim-00001");
    const path = `M${x - 20} ${y + 5}H${x + width}`;
    const joint = { kind: "bracket", from: "claim-00002", to: "claim-00003", conclusion: "claim-00001", path } as const;
    expect(verify({ ...sound, joints: [joint] }, debate)).toContain(
      "The branch from claim-00002 to claim-00003 crosses the card of claim-00001.",
    );
  });

  it("names whatever leaves the map or is no number", () => {
    expect(verify({ ...sound, width: Number.NaN }, debate)).toContain(`The map is NaN by ${sound.height} large.`);
    expect(verify({ ...sound, height: 100 }, debate)).toContain("The country of question-0 leaves the map.");
    expect(
      verify(
        withCard("claim-00000", () => ({ x: Number.NaN })),
        debate,
      ),
    ).toContain("The card of claim-00000 leaves the map.");
    expect(
      verify(
        withRoute("claim-00003", () => ({ path: "M0 0HNaN" })),
        debate,
      ),
    ).toContain("The link from claim-00003 to claim-00001 leaves the map.");
  });
});
