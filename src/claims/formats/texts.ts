/** Formats for free text. */
import type { Format } from "../shape/shape.ts";
import { proseFormat } from "./format.ts";

/** One sentence. */
export const sentence = (example: string, longest: number): Format =>
  proseFormat("sentence", "one sentence", example, longest);

/** A single line, such as a title or a name. */
export const words = (example: string, longest: number): Format => proseFormat("words", "a text", example, longest);

/** Markdown of several lines, with citations and links to claims. readProse limits its length. */
export const markdown: Format = proseFormat(
  "markdown",
  "a text in Markdown",
  "|\n  A sentence, and its source [@source-id, §3].",
  Infinity,
);

/** A short text that is not read as a sentence: a locator, a number, a volume. */
export const label = (expected: string, example: string, longest: number): Format => ({
  ...proseFormat("label", expected, example, longest),
  isProse: false,
});

/** The place in a source. Two words have a meaning of their own, which editors offer: see `named-place.ts`. */
export const locator: Format = { ...label("a locator", "§3.1", 200), name: "locator" };

/** An address. The rule unsafe-url checks it. */
export const url: Format = { ...label("an address", "https://example.org/paper", 2000), name: "url" };

/** A literal quotation from a source, at most 300 characters. */
export const quotedWords: Format = {
  ...words("the exact words of the source", Infinity),
  rule: "quote-too-long",
  fault: (value) =>
    value.length > longestQuote
      ? {
          message: `The quoted passage has ${value.length} characters; ${longestQuote} are allowed.`,
          help: "Quote only the words that matter.",
        }
      : null,
};

const longestQuote = 300;
