import type { Head } from "./format.ts";
import type { Index } from "./open-index.ts";

/** Where a question or claim stands. */
export interface Place {
  /** Its present id. */
  readonly id: string;
  readonly number: number;
  /** The question that it belongs to (a question to itself), and how many places come before it there; "" for a claim outside of all. */
  readonly question: string;
  readonly debate: string;
  readonly position: number;
}

/** The place of a present or former id; null where no question or claim has or had it. */
export async function placeOf(index: Index, id: string): Promise<Place | null> {
  const number = await index.numberOf(id);
  if (number === null) return null;
  const [entry] = await index.entries([number]);
  return entry === undefined ? null : { id: entry.id, number, ...questionAt(await index.head(), number) };
}

/** The question to which a number belongs, and the position there: 0 is the question itself. */
export function questionAt(head: Head, number: number): Pick<Place, "question" | "debate" | "position"> {
  const found = number < head.outside ? head.questions.findLast(([, , first]) => first <= number) : undefined;
  if (found === undefined) return { question: "", debate: "", position: number - head.outside };
  const [question, debate, first] = found;
  return { question, debate, position: number - first };
}
