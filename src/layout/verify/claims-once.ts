import type { Debate, MapLayout } from "../../model.ts";

/** Every card is a question or claim of the debate, none is there twice, and of each country's claims none is missing. */
export function claimsOnce({ countries, cards }: MapLayout, debate: Debate): readonly string[] {
  const times = new Map<string, number>();
  for (const { id } of cards) times.set(id, (times.get(id) ?? 0) + 1);
  const questions = new Set(countries.map(({ question }) => question));
  const expected = [
    ...questions,
    ...debate.claims.filter(({ question }) => question && questions.has(question)).map(({ id }) => id),
  ];
  const known = new Set(expected);
  return [
    ...expected.filter((id) => !times.has(id)).map((id) => `${id} is not on the map.`),
    ...[...times].filter(([, count]) => count > 1).map(([id, count]) => `${id} is on the map ${count} times.`),
    ...[...times.keys()]
      .filter((id) => !known.has(id))
      .map((id) => `${id} is on the map and in none of its countries.`),
  ];
}
