import type { Index } from "./open-index.ts";

/** The place of a question or claim on the map. */
export interface Place {
  /** The present id. */
  readonly id: string;
  /** The question that it belongs to (for a question, itself); "" for a claim without one. */
  readonly question: string;
}

/** The place of a question or claim by its present or a former id; null for an unknown id. */
export async function placeOf(index: Index, id: string): Promise<Place | null> {
  const number = await index.numberOf(id);
  if (number === null) return null;
  const [entry] = await index.entries([number]);
  if (entry === undefined) return null;
  const { questions, outside } = await index.head();
  const found = number < outside ? questions.findLast(([, , first]) => first <= number) : undefined;
  return { id: entry.id, question: found?.[0] ?? "" };
}
