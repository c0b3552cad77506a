import * as z from "zod/mini";
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

/** What the keys mean, and ids of schemas that the editors' schemas define once and refer to. */
export const meanings = z.registry<{
  readonly id?: string;
  /** The meaning for contributors, in Markdown. */
  readonly description?: string;
  /** Other names in other formats and in everyday language. */
  readonly alsoCalled?: readonly string[];
}>();

/** The format of each schema of a text. */
export const formats = new WeakMap<z.core.$ZodType, Format>();

function checked(format: Format): z.ZodMiniCustom<Text, Text> {
  const fits = ({ value }: Text): boolean =>
    value !== "" && !faultOf(format, format.name === "markdown" ? value : oneLine(value));
  const schema = z.custom<Text>(isText).check(z.refine(fits));
  formats.set(schema, format);
  return schema;
}

/** What is read of a text. */
const read = <Value>(format: Format, valueOf: (text: Text) => Value) => z.pipe(checked(format), z.transform(valueOf));

/** A text is an object, but no mapping. */
const withoutPlace = z.transform((value) => (isText(value) ? value.value : value));

/** A mapping with these keys and no others. */
export const mapping = <const Keys extends z.core.$ZodShape>(shape: Keys) =>
  z.pipe(withoutPlace, z.strictObject(shape));

/** A text on one line. */
export const line = (format: Format) => read(format, ({ value }) => oneLine(value));

/** A text on one line, with its place: what a rule may report, such as the id of another record. */
export const placedLine = (format: Format) =>
  read(format, ({ value, place }): Placed<string> => ({ value: oneLine(value), place }));

const asList = z.transform((value) => (isText(value) ? [value] : value));

/** One text, or a list of them. */
const oneOrMore = (format: Format) => z.pipe(asList, z.array(placedLine(format)));

/** One of a list of words, with its place. */
export const placedWord = <const Word extends string>(words: readonly Word[]) =>
  read(choice(words), ({ value, place }): Placed<Word> => ({ value: wordIn(words, value), place }));

/** One of a list of words. */
export const word = <const Word extends string>(words: readonly Word[]) =>
  read(choice(words), ({ value }) => wordIn(words, value));

const wordIn = <Word extends string>(words: readonly Word[], text: string): Word =>
  words.find((each) => each === oneLine(text)) ?? z.NEVER;

// Keys: required texts, and values that may be missing.

/** A key, with its meaning and, separated by spaces, other names for it. */
export function about<Schema extends z.core.$ZodType>(schema: Schema, description: string, otherNames = ""): Schema {
  meanings.add(schema, { description, alsoCalled: otherNames === "" ? [] : otherNames.split(" ") });
  return schema;
}

export const text = (format: Format, description: string, otherNames = "") =>
  about(line(format), description, otherNames);

export const placed = (format: Format, description: string, otherNames = "") =>
  about(placedLine(format), description, otherNames);

/** "" if it is missing. */
export const optionalText = (format: Format, description: string, otherNames = "") =>
  about(z._default(line(format), ""), description, otherNames);

/** Markdown, which `readProse` reads. */
export const prose = (description: string) => about(checked(markdown), description);

/** Undefined if it is missing. */
export const optionalProse = (description: string, otherNames = "") =>
  about(z.optional(checked(markdown)), description, otherNames);

/** An empty list if they are missing. */
export const optionalTexts = (format: Format, description: string, otherNames = "") =>
  about(z._default(oneOrMore(format), []), description, otherNames);

/** An empty list if it is missing. */
export const optionalList = <Entry extends z.ZodMiniType>(entry: Entry, description: string, otherNames = "") =>
  about(z._default(z.array(entry), []), description, otherNames);

/** Null for a missing value. */
export const orNull = <Schema extends z.ZodMiniType>(schema: Schema) =>
  z.pipe(
    z.optional(schema),
    z.transform((value) => value ?? null),
  );

/** Null if it is missing. */
export const optional = <Schema extends z.ZodMiniType>(schema: Schema, description: string, otherNames = "") =>
  about(orNull(schema), description, otherNames);

const isTrue = ({ value }: Text): boolean => oneLine(value) === "true";

/** `true`, or `false`, which is the same as nothing. */
export const flag = (description: string, otherNames = "") =>
  about(z._default(read(choice(["true", "false"]), isTrue), false), description, otherNames);

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
