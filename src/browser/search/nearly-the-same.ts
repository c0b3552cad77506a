import { likeness } from "../../text/nearly-the-same.ts";
import { likeSentences, type Entry, type Index } from "../../search/index.ts";

/** A question or claim whose sentence is like a given one, and how much: 1 is the same. */
export interface LikeEntry extends Entry {
  readonly likeness: number;
}

/** How many sentences are compared letter by letter: those that share most words. */
const compared = 40;

/** The claims that say nearly the same words as a sentence, the likest first: those that the checker's rule `near-duplicate` would name. */
export async function nearlyTheSame(
  { index }: { readonly index: Index },
  sentence: string,
): Promise<readonly LikeEntry[]> {
  const entries = await index.entries(await likeSentences(index, sentence, compared));
  return entries
    .filter(({ kind }) => kind !== "question")
    .map((entry) => ({ ...entry, likeness: likeness(sentence, entry.text) }))
    .filter((entry) => entry.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
}
