import { circumstances, objects, subjects, verbs } from "./words.ts";

/** A prime number of choices for each part, of the 225 that two halves of fifteen words give. */
const choices = 211;

/** How many sentences there are. */
export const sentenceCount = choices ** 2;

export interface Sentence {
  readonly text: string;
  /** Unique among sentences, and at most 64 characters long. */
  readonly id: string;
}

/**
 * The sentence of a number from 0 to `sentenceCount - 1`. Any two have at most one of their four parts in common, so that none
 * is nearly the same as another: the parts are the digits of a Reed–Solomon code of two numbers (Reed & Solomon 1960).
 */
export function sentence(number: number): Sentence {
  // Neighbouring numbers should not sound alike: the step is prime to the number of sentences.
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

/** What a question asks about; the first thousands of numbers give different ones. */
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
