import type { Debate, MapLayout } from "../../model.ts";
import { boxIndex, contains, overlap } from "./box-index.ts";

/** Countries have air between them, and each card stands wholly in the country of its question. */
export function countriesApart({ countries, cards }: MapLayout, debate: Debate): readonly string[] {
  const index = boxIndex(countries);
  const byQuestion = new Map(countries.map((country) => [country.question, country]));
  const overlapping = countries.flatMap((country) =>
    index
      .near(country)
      .filter((other) => other.question > country.question && overlap(country, other))
      .map((other) => `The countries of ${country.question} and ${other.question} overlap.`),
  );
  const abroad = cards.filter((card) => {
    const country = byQuestion.get(debate.claim.get(card.id)?.question ?? card.id);
    return !country || !contains(country, card);
  });
  return [...overlapping, ...abroad.map(({ id }) => `The card of ${id} leaves the country of its question.`)];
}
