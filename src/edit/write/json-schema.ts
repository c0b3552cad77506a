import type { FileRecord } from "../../model/index.ts";
import { relationKeys } from "../../parse/fields/claim-fields.ts";
import { fieldTables } from "../../parse/fields/field-tables.ts";
import { nameFields } from "../../parse/fields/person-fields.ts";
import type { Fields, Format, Shape } from "../../parse/shape/shape.ts";

/** What JSON can say. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
type Schema = Readonly<Record<string, Json>>;

const titles: Readonly<Record<FileRecord["kind"], string>> = {
  map: "The map",
  debate: "A debate",
  question: "A question",
  claim: "A claim",
  source: "A source",
  person: "A person or organisation",
  page: "A page about the map",
};

/**
 * The JSON Schema (draft-07, which every YAML language server knows) of one kind of file, made of the table that reads it. It
 * holds what can be seen in one file without knowing the others; the checker holds the rest.
 */
export function jsonSchema(kind: FileRecord["kind"]): Schema {
  const { properties, ...rest } = mappingSchema(fieldTables[kind]);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: titles[kind],
    ...rest,
    ...(kind === "claim" ? claimRules : {}),
    properties: { ...objectOf(properties), ...sentenceOf(kind) },
    ...(kind === "source" ? { definitions: { name: mappingSchema(nameFields) } } : {}),
  };
}

/** A claim bears on something, and only what supports can support jointly. */
const claimRules: Schema = {
  anyOf: relationKeys.map((key) => ({
    required: [key],
    errorMessage: "A claim says what it bears on: it answers, supports, objects-to, rebuts or undercuts.",
  })),
  dependencies: { "jointly-with": ["supports"] },
};

/** What the rules on wording ask of the sentence of a claim or question, as far as a pattern can say it. */
function sentenceOf(kind: FileRecord["kind"]): Schema {
  if (kind === "claim")
    return {
      claim: {
        ...sentence("claim", "claim"),
        maxLength: 160,
        pattern: "^[^?？]*[^?？.]\\.$",
        patternErrorMessage: "A claim is one declarative sentence: it ends in one full stop and asks nothing.",
      },
    };
  if (kind !== "question") return {};
  return {
    question: {
      ...sentence("question", "question"),
      pattern: "[?？]$",
      patternErrorMessage: "A question ends in a question mark.",
    },
  };
}

function sentence(kind: "claim" | "question", key: string): Schema {
  const field = fieldTables[kind].get(key);
  return field ? { ...described(key, field.means), ...shapeSchema(field.shape), type: "string" } : {};
}

function mappingSchema(table: Fields): Schema {
  const required = [...table].filter(([, field]) => field.required).map(([key]) => key);
  return {
    type: "object",
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
    ...(table === nameFields ? { oneOf: ["family", "literal"].map(nameBy) } : {}),
    properties: Object.fromEntries(
      [...table].map(([key, { means, shape }]) => [key, { ...described(key, means), ...shapeSchema(shape) }]),
    ),
  };
}

const nameBy = (key: string): Schema => ({
  required: [key],
  errorMessage: "A name has a family name or, for an organisation, a literal one.",
});

/** `description` is read by every editor; those that show Markdown take the other. */
const described = (key: string, means: string): Schema => ({
  title: key,
  description: means.replace(/[`*]/g, ""),
  markdownDescription: means,
});

function shapeSchema(shape: Shape): Schema {
  switch (shape.kind) {
    case "text":
      return textSchema(shape.format);
    case "one-or-more": {
      const one = textSchema(shape.format);
      return {
        ...one,
        type: [...typesOf(shape.format), "array"],
        minItems: 1,
        items: one,
      };
    }
    case "list":
      return { type: "array", minItems: 1, items: itemSchema(shape.of) };
    case "mapping":
      return mappingSchema(shape.fields);
  }
}

/** A source has two dozen lists of names, which are all alike. */
const itemSchema = (shape: Shape): Schema =>
  shape.kind === "mapping" && shape.fields === nameFields ? { $ref: "#/definitions/name" } : shapeSchema(shape);

function textSchema(format: Format): Schema {
  const { words, pattern, expected, example, name } = format;
  if (words.length > 0) return wordsSchema(words);
  return {
    type: typesOf(format),
    ...(name === "markdown" ? { maxLength: 10_000 } : { examples: [example] }),
    ...(Number.isFinite(format.longest) ? { maxLength: format.longest } : {}),
    ...(format.rule === "quote-too-long" ? { maxLength: 300 } : {}),
    ...(name === "id" ? { maxLength: 64 } : {}),
    ...(name === "url" ? patternOf("^https?://\\S+$", "an address that begins with https:// or http://", example) : {}),
    ...(pattern ? patternOf(pattern.source, expected, example) : {}),
  };
}

const patternOf = (pattern: string, expected: string, example: string): Schema => ({
  pattern,
  patternErrorMessage: `Expected ${expected}, such as ${example}.`,
});

/** Editors take `true` for a truth value and not for a word. */
function wordsSchema(words: readonly string[]): Schema {
  const isTruth = words.every((word) => word === "true" || word === "false");
  return isTruth ? { type: "boolean" } : { type: "string", enum: words };
}

/** Editors take `1984` and `yes` for a number and a truth value, where claim files know only texts. */
function typesOf({ name }: Format): readonly string[] {
  if (name === "sentence" || name === "markdown") return ["string"];
  return name === "words" || name === "label" ? ["string", "number", "boolean"] : ["string", "number"];
}

const objectOf = (value: Json | undefined): Schema => (typeof value === "object" && !isJsonList(value) ? value : {});

const isJsonList = (value: Json): value is readonly Json[] => Array.isArray(value);
