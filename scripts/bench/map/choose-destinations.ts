import type { MapQuestion } from "../../../src/map/map-data.ts";

/** Where the map is sent: a claim (its index among the question's claims), or the question itself (-1). */
export interface Destination {
  readonly question: MapQuestion;
  readonly place: number;
}

/** The most destinations that are questions. */
const mostQuestions = 40;

/** Chooses `count` destinations, evenly spread over the map in reading order: some questions, and claims of every depth. */
export function chooseDestinations(questions: readonly MapQuestion[], count: number): readonly Destination[] {
  const allQuestions = questions.map((question): Destination => ({ question, place: -1 }));
  const allClaims = questions.flatMap((question) =>
    question.claims.map((_, place): Destination => ({ question, place })),
  );
  const chosen = spread(allQuestions, Math.min(mostQuestions, count));
  return [...chosen, ...spread(allClaims, count - chosen.length)];
}

/** At most `count` of the entries, evenly spread. */
export function spread<Entry>(entries: readonly Entry[], count: number): readonly Entry[] {
  const step = entries.length / Math.min(count, entries.length);
  return entries.filter((_, index) => Math.floor(index / step) > Math.floor((index - 1) / step));
}

export function idOf({ question, place }: Destination): string {
  return question.claims[place]?.id ?? question.id;
}
