import { singular, wordsOf, type Entry, type Sought } from "../../search/index.ts";

/** Whether the name of a person who was found has one of the words; if not, they were found by what is said of them. */
export function isNamed({ text }: Entry, sought: Sought): boolean {
  const beginnings = sought.flat().map(singular);
  return wordsOf(text).some((word) => beginnings.some((beginning) => word.startsWith(beginning)));
}
