import { baseLanguage } from "../words/base-language.ts";

/** Cuts a word to its stem: `planning` and `plans` to `plan`. */
export type Stemmer = (word: string) => string;

const loaders: Readonly<Record<string, () => Promise<{ readonly stemmer: Stemmer }>>> = {
  de: () => import("@orama/stemmers/german"),
  en: () => import("@orama/stemmers/english"),
  fr: () => import("@orama/stemmers/french"),
};

/** The stemmer of a language, by its tag. In other languages than these a word is its own stem. */
export async function loadStemmer(language: string): Promise<Stemmer> {
  const module = await loaders[baseLanguage(language)]?.();
  return remembering(module?.stemmer);
}

/** A stemmer that cuts each word only once. */
export function remembering(stemmer: Stemmer = (word) => word): Stemmer {
  const stems = new Map<string, string>();
  return (word) => {
    const stem = stems.get(word) ?? stemmer(word);
    stems.set(word, stem);
    return stem;
  };
}
