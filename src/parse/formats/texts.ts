/** The kinds of text that have no form of their own. */
import type { Format } from "../shape/shape.ts";
import { proseFormat } from "./format.ts";

/** One sentence. */
export const sentence = (example: string, longest: number): Format =>
  proseFormat("sentence", "one sentence", example, longest);

/** A title, a name, a few words: a single line. */
export const words = (example: string, longest: number): Format => proseFormat("words", "a text", example, longest);

/** Markdown of any number of lines, with citations and links to claims. How long it may be is said where it is read. */
export const markdown: Format = proseFormat(
  "markdown",
  "a text in Markdown",
  "|\n  A sentence, and its source [@source-id, §3].",
  Infinity,
);

/** A short text that may be anything and that people don't read as a sentence: a locator, a number, a volume. */
export const label = (expected: string, example: string, longest: number): Format => ({
  ...proseFormat("label", expected, example, longest),
  isProse: false,
});

/** An address; whether it is safe is judged elsewhere. */
export const url: Format = { ...label("an address", "https://example.org/paper", 2000), name: "url" };

/** At most 300 characters of a source's own words. */
export const quotedWords: Format = {
  ...words("the exact words of the source", Infinity),
  rule: "quote-too-long",
  fault: (value) =>
    value.length > longestQuote
      ? {
          message: `The quoted passage has ${value.length} characters; ${longestQuote} are allowed.`,
          help: "Quote only the words that the claim rests on.",
        }
      : null,
};

const longestQuote = 300;
