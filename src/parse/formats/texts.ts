/** The kinds of text that have no form of their own. */
import type { Format } from "../shape/shape.ts";
import { proseFormat } from "./format.ts";

/** One sentence. */
export const sentence = (example: string): Format => proseFormat("sentence", "one sentence", example);

/** A title, a name, a few words: a single line. */
export const words = (example: string): Format => proseFormat("words", "a text", example);

/** Markdown of any number of lines, with citations and links to claims. */
export const markdown: Format = proseFormat(
  "markdown",
  "a text in Markdown",
  "|\n  A sentence, and its source [@source-id, §3].",
);

/** A short text that may be anything and that people don't read as a sentence: a locator, a number, a volume. */
export const label = (expected: string, example: string): Format => ({
  ...proseFormat("label", expected, example),
  isProse: false,
});

/** An address; whether it is safe is judged elsewhere. */
export const url: Format = { ...label("an address", "https://example.org/paper"), name: "url" };

/** At most 300 characters of a source's own words. */
export const quotedWords: Format = {
  ...words("the exact words of the source"),
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
