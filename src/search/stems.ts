import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as german } from "@orama/stemmers/german";
import { baseLanguage } from "../words/base-language.ts";

/** Cuts a word to its stem: `planning` and `plans` to `plan`. */
export type Stemmer = (word: string) => string;

const stemmers: Readonly<Record<string, Stemmer>> = { de: german, en: english, fr: french };

/** The stemmer of a language, by its tag. In other languages than these a word is its own stem. */
export function stemmerOf(language: string): Stemmer {
  const stemmer = stemmers[baseLanguage(language)];
  if (!stemmer) return (word) => word;
  const stems = new Map<string, string>();
  return (word) => {
    const stem = stems.get(word) ?? stemmer(word);
    stems.set(word, stem);
    return stem;
  };
}
