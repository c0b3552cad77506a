import { circumstances, objects, subjects, verbs } from "./words.ts";

/** Each part has this many choices: a prime, below the 324 that two halves of eighteen words give. */
const choices = 317;

/** How many sentences there are. */
export const sentenceCount = choices ** 2;

export interface Sentence {
  readonly text: string;
  /** Unique among sentences, and at most 64 characters long. */
  readonly id: string;
}

/**
 * The sentence of a number from 0 to `sentenceCount - 1`. The four parts are the symbols of a Reed–Solomon code word of two
 * numbers (Reed & Solomon 1960). So any two sentences have at most one part in common, and none are nearly the same.
 */
export function sentence(number: number): Sentence {
  // Neighbouring numbers get different sentences. The factor is coprime to the count, so no sentence comes twice.
  const spread = (number * 12_347) % sentenceCount;
  const first = spread % choices;
  const second = Math.floor(spread / choices);
  const subject = part(subjects, first);
  const verb = part(verbs, second);
  const object = part(objects, (first + second) % choices);
  const circumstance = part(circumstances, (first + 2 * second) % choices);
  return {
    text: `${capitalised(subject)} ${verb} ${object} ${circumstance}.`,
    id: `${subject} ${verb.split(" ")[1] ?? ""} ${object}`.replaceAll(" ", "-"),
  };
}

/** What a question asks about; different for each number below `sentenceCount`. */
export function topic(number: number): { readonly subject: string; readonly object: string } {
  const first = number % choices;
  return {
    subject: part(subjects, first),
    object: part(objects, (3 * first + Math.floor(number / choices)) % choices),
  };
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function part([firstHalf, secondHalf]: readonly [readonly string[], readonly string[]], choice: number): string {
  return `${firstHalf[choice % firstHalf.length] ?? ""} ${secondHalf[Math.floor(choice / firstHalf.length)] ?? ""}`;
}
