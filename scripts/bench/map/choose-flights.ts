import type { MapQuestion } from "../../../src/map/map-data.ts";

/** A place to go to: a claim of a question, or the question itself, whose `place` is -1. */
export interface Flight {
  readonly question: MapQuestion;
  readonly place: number;
}

/** At most so many flights lead to questions. */
const mostQuestions = 40;

/** So many flights over the whole map, at even distances in reading order: to questions and, for the rest, to claims of every depth. */
export function chooseFlights(questions: readonly MapQuestion[], count: number): readonly Flight[] {
  const toQuestions = questions.map((question): Flight => ({ question, place: -1 }));
  const toClaims = questions.flatMap((question) => question.claims.map((_, place): Flight => ({ question, place })));
  const chosen = spread(toQuestions, Math.min(mostQuestions, count));
  return [...chosen, ...spread(toClaims, count - chosen.length)];
}

/** At most so many of the entries, at even distances. */
export function spread<Entry>(entries: readonly Entry[], count: number): readonly Entry[] {
  const step = entries.length / Math.min(count, entries.length);
  return entries.filter((_, index) => Math.floor(index / step) > Math.floor((index - 1) / step));
}

export function idOf({ question, place }: Flight): string {
  return question.claims[place]?.id ?? question.id;
}
