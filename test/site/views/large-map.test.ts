import { expect, test } from "vitest";
import { countryOf, isLarge } from "../../../src/site/views/large-map.ts";
import { layOut } from "../../../src/layout/index.ts";
import { largeDebate } from "../../layout/debate-of.ts";

const { debate, evaluation } = largeDebate(600);
const layout = layOut(debate, evaluation);

test("a country has the cards of its question where they stand on the whole map, and no others", () => {
  for (const { question } of layout.countries) {
    const country = countryOf(layout, question);
    expect(country.countries.map((one) => one.question)).toEqual([question]);
    const expected = layout.cards.filter(({ id }) => id === question || debate.claim.get(id)?.question === question);
    expect(country.cards).toEqual(expected);
  }
});

test("a country has every link that begins or ends in it", () => {
  const question = layout.countries[0]?.question ?? "";
  const { cards, routes } = countryOf(layout, question);
  const here = new Set(cards.map(({ id }) => id));
  expect(routes).toEqual(layout.routes.filter(({ from, to }) => here.has(from) || here.has(to)));
});

test("a map is large from where a page would be heavy with its texts", () => {
  expect(isLarge(layout)).toBe(false);
  expect(isLarge({ ...layout, cards: [...layout.cards, ...layout.cards, ...layout.cards] })).toBe(true);
});
