import { likeness } from "../../text/nearly-the-same.ts";
import { likeSentences, type Entry, type Index } from "../../search/index.ts";

/** A claim with a similar sentence. `likeness` is from 0 to 1, where 1 is the same. */
export interface LikeEntry extends Entry {
  readonly likeness: number;
}

/** So many sentences, those with the most words in common, are compared letter by letter. */
const compared = 40;

/** The claims with nearly the same words as a sentence, most similar first: those that the rule `near-duplicate` reports. */
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
