/** What a format of texts is, and the formats of free text. */
import type { FormRuleId } from "../form-rules.ts";
import type { Id, Named } from "../model/index.ts";
import { contactLink } from "../../text/contact-link.ts";

/** What is wrong with a text, and how to fix it. */
export interface Fault {
  readonly message: string;
  readonly help: string;
  /** The text that was meant, if there is only one possibility. */
  readonly meant?: string;
  /** The id that was meant, if one of these kinds of record has it. It is certain if the text has no other letters. */
  readonly mayMean?: { readonly id: Id; readonly of: readonly Named[]; readonly isCertain: boolean };
}

/** A kind of text. */
export interface Format {
  readonly name: string;
  /** With its article: `an id`. */
  readonly expected: string;
  readonly example: string;
  readonly pattern: RegExp | null;
  /** The allowed words; empty if any text is allowed. */
  readonly words: readonly string[];
  /** Of an id, the kinds of record that it may name. */
  readonly names?: readonly Named[];
  /** The most characters allowed; Infinity if another rule limits it. */
  readonly longest: number;
  /** Whether it is read as a sentence or more. Typographic quotation marks around it, or a comment after it, are then probably slips. */
  readonly isProse: boolean;
  readonly rule: FormRuleId;
  /** What is wrong with a non-empty text; null if nothing. */
  fault(value: string): Fault | null;
}

/** What is wrong with a text on one line, or with Markdown; null if nothing. Free text that is too long is still usable. */
export const faultOf = (format: Format, value: string): Fault | null =>
  isTooLong(format, value) ? (isFree(format) ? null : tooLong(format, value)) : format.fault(value);

/** Whether any text has the format, apart from its length. */
export const isFree = ({ pattern, words }: Format): boolean => pattern === null && words.length === 0;

/** Whether a text has more code points than its format allows. */
export const isTooLong = ({ longest }: Format, value: string): boolean =>
  value.length > longest && (value.length > 2 * longest || Array.from(value).length > longest);

/** The problem of a text that is too long: rule `text-too-long`. */
export const tooLong = ({ longest }: Format, value: string): Fault => ({
  message: `This text has ${Array.from(value).length.toLocaleString("en")} characters; ${longest.toLocaleString("en")} are allowed.`,
  help: "Shorten it. Longer text belongs in the explanation or the summary.",
});

/** A format for text that people read: any text of at most `longest` characters. */
function proseFormat(name: string, expected: string, example: string, longest: number): Format {
  return {
    name,
    expected,
    example,
    pattern: null,
    words: [],
    longest,
    isProse: true,
    rule: "wrong-type",
    fault: () => null,
  };
}

/** Longer than any identifier. */
export const longestStrict = 300;

/** A format with a fixed form. `pattern` is for the JSON Schemas; `fault` decides. */
export function strictFormat(
  name: string,
  expected: string,
  example: string,
  rule: FormRuleId,
  pattern: RegExp,
  fault: (value: string) => Fault | null,
): Format {
  return { name, expected, example, pattern, words: [], longest: longestStrict, isProse: false, rule, fault };
}

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
  rule: "text-too-long",
  fault: (value) =>
    value.length > longestQuote
      ? {
          message: `The quoted passage has ${value.length} characters; ${longestQuote} are allowed.`,
          help: "Quote only the words that matter.",
        }
      : null,
};

/** How likely somebody said it is, in their way: `0.9`, `10–25 %`, `more likely than not`. */
export const probability = label("how likely they said it is", "0.9", 60);

const longestQuote = 300;

const longestEnd = 5;

/** The first or the last words of a passage: an address rather than a quotation. */
export const passageEnd: Format = {
  ...label("the first or the last words of the passage", "pour tea into the cup", Infinity),
  name: "passage",
  rule: "text-too-long",
  fault: (value) => {
    const { length } = value.split(" ");
    return length > longestEnd
      ? {
          message: `Each end of a passage has at most ${longestEnd} words; this one has ${length}.`,
          help: "Write the first words of the passage and the last ones: `passage: [pour tea into the cup, amount of milk]`.",
        }
      : null;
  },
};

/** An e-mail address, or a web address. */
export const contact: Format = {
  ...label("an e-mail address or a web address", "tea@example.org", 300),
  name: "contact",
  rule: "unknown-value",
  fault: (value): Fault | null => {
    if (contactLink(value) !== null) return null;
    const bare = value.replace(/^mailto:\s*/i, "");
    const meant = [bare, ...(/^[^\s.]+(?:\.[^\s.]+)+$/.test(bare) ? [`https://${bare}`] : [])].find(contactLink);
    return {
      message: `\`${value}\` is neither an e-mail address nor a web address.`,
      help: meant
        ? `Write \`${meant}\`.`
        : "Write an address such as `tea@example.org`, or one that begins with `https://`.",
    };
  },
};
