import { singular, wordsOf, type Entry, type Sought } from "../../search/index.ts";

/** Whether the name of a person has one of the words, rather than only their description. */
export function isNamed({ text }: Entry, sought: Sought): boolean {
  const beginnings = sought.flat().map(singular);
  return wordsOf(text).some((word) => beginnings.some((beginning) => word.startsWith(beginning)));
}
