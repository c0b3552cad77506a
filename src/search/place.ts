import type { Head } from "./format.ts";
import type { Index } from "./open-index.ts";

/** The place of a question or claim on the map. */
export interface Place {
  /** The present id. */
  readonly id: string;
  readonly number: number;
  /** The question that it belongs to (for a question, itself); "" for a claim without one. `position` counts from the question, which has 0. */
  readonly question: string;
  readonly debate: string;
  readonly position: number;
}

/** The place of a question or claim by its present or a former id; null for an unknown id. */
export async function placeOf(index: Index, id: string): Promise<Place | null> {
  const number = await index.numberOf(id);
  if (number === null) return null;
  const [entry] = await index.entries([number]);
  return entry === undefined ? null : { id: entry.id, number, ...questionAt(await index.head(), number) };
}

/** The question that a number belongs to, and its position there: 0 is the question itself. */
export function questionAt(head: Head, number: number): Pick<Place, "question" | "debate" | "position"> {
  const found = number < head.outside ? head.questions.findLast(([, , first]) => first <= number) : undefined;
  if (found === undefined) return { question: "", debate: "", position: number - head.outside };
  const [question, debate, first] = found;
  return { question, debate, position: number - first };
}
