import * as z from "zod";
import { choice } from "../formats/choices.ts";
import { faultOf, markdown, type Format, locator, passageEnd } from "../formats/texts.ts";
import type { Placed } from "../model/finding.ts";
import { isText, type Text } from "../yaml/value.ts";
import { oneLine } from "../../text/escape.ts";
import { day } from "../formats/date.ts";
import { idOf } from "../formats/id.ts";

/**
 * Zod for the values of a YAML file. What it parses are mappings and lists of `Text`s: each knows its place in the file. The check,
 * the records, the editors' JSON Schemas and the tables for contributors follow from the same schemas.
 */

declare module "zod" {
  /** What `.meta` says of a key. `description` is its meaning for contributors, in Markdown. */
  interface GlobalMeta {
    /** Other names for it in other formats and in everyday language. */
    alsoCalled?: readonly string[];
  }
}

// Otherwise Zod tries `new Function`, which the site's Content-Security-Policy forbids.
z.config({ jitless: true });

/** The format of each schema of a text. */
export const formats = new WeakMap<z.core.$ZodType, Format>();

function checked(format: Format): z.ZodCustom<Text, Text> {
  const schema = z.custom<Text>(isText).superRefine((text, context) => {
    const fault = faultOf(format, format.name === "markdown" ? text.value : oneLine(text.value));
    if (fault || text.value === "") context.addIssue({ code: "custom", message: fault?.message ?? "" });
  });
  formats.set(schema, format);
  return schema;
}

/** A mapping with these keys and no others. */
export const mapping = <const Keys extends z.core.$ZodShape>(shape: Keys) =>
  z.preprocess((value) => (isText(value) ? value.value : value), z.strictObject(shape));

/** A text on one line. */
export const line = (format: Format) => checked(format).transform(({ value }) => oneLine(value));

/** A text on one line, with its place: what a rule may report, such as the id of another record. */
export const placedLine = (format: Format) =>
  checked(format).transform(({ value, place }): Placed<string> => ({ value: oneLine(value), place }));

/** Markdown, which `readProse` reads. */
export const prose = () => checked(markdown).transform((written) => written);

/** One text, or a list of them. */
const oneOrMore = (format: Format) =>
  z.preprocess((value) => (isText(value) ? [value] : value), z.array(placedLine(format)));

/** One of a list of words. */
export const word = <const Word extends string>(
  words: readonly Word[],
): z.ZodPipe<z.ZodCustom<Text, Text>, z.ZodTransform<Placed<Word>, Text>> =>
  checked(choice(words)).transform(({ value, place }) => {
    const found = words.find((each) => each === oneLine(value));
    return found === undefined ? z.NEVER : { value: found, place };
  });

/** `true` or `false`, which is the same as nothing. */
export const flag = () => word(["true", "false"]).transform(({ value }) => value === "true");

// Keys, with their meaning and, separated by spaces, other names for them: required texts, and values that may be missing.

const about = (description: string, otherNames: string) => ({
  description,
  alsoCalled: otherNames === "" ? [] : otherNames.split(" "),
});

export const text = (format: Format, description: string, otherNames = "") =>
  line(format).meta(about(description, otherNames));

export const placed = (format: Format, description: string, otherNames = "") =>
  placedLine(format).meta(about(description, otherNames));

/** "" if it is missing. */
export const optionalText = (format: Format, description: string, otherNames = "") =>
  line(format).default("").meta(about(description, otherNames));

/** Undefined if it is missing. */
export const optionalProse = (description: string, otherNames = "") =>
  prose().optional().meta(about(description, otherNames));

/** An empty list if they are missing. */
export const optionalTexts = (format: Format, description: string, otherNames = "") =>
  oneOrMore(format).default([]).meta(about(description, otherNames));

/** An empty list if it is missing. */
export const optionalList = <Entry extends z.ZodType>(entry: Entry, description: string, otherNames = "") =>
  z.array(entry).default([]).meta(about(description, otherNames));

/** Null if it is missing. */
export const optional = <Schema extends z.ZodType>(schema: Schema, description: string, otherNames = "") =>
  schema
    .optional()
    .transform((value) => value ?? null)
    .meta(about(description, otherNames));

// What several kinds of files have: ids of other records, places in sources, and `allow`.

export const claimId = idOf(["claim"], "the id of a claim", "pouring-last-sets-the-amount");
export const questionId = idOf(["question"], "the id of a question", "when-should-milk-go-in");
export const personId = idOf(["person"], "the id of a person", "george-orwell");

/** The place in a cited source. */
export const citedPlace = optionalText(
  locator,
  "where in the source: `§3.1`, `p. 17`, `12:40`; `whole` for the whole work; `not seen` if the passage was not found in what could be read",
  "page pages locator section",
);

/** Where exactly a cited source says it, and when somebody looked. No part of a version. */
export const found = {
  passage: optionalTexts(
    passageEnd,
    "the first and the last words of the passage, at most five each, exactly as they are there; the link leads to them; no part of a version",
    "fragment",
  ),
  read: optionalText(
    day,
    "the day on which somebody last compared the claim with the passage; no part of a version",
    "seen verified",
  ),
};

/** Every record with a page of its own may have had another id. */
export const aliases = optionalTexts(
  idOf([], "a former id", "milk-goes-in-last"),
  "former ids: their addresses redirect here",
  "former-ids",
);

/** Every kind of file can allow warnings. */
export const allow = optionalTexts(
  idOf([], "the id of a rule", "missing-locator"),
  "warnings to ignore in this file; a YAML comment must say why",
);
