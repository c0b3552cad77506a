import type { FileRecord } from "../../claims/model/index.ts";
import { relationKeys } from "../../claims/fields/claim-fields.ts";
import { fieldTables } from "../../claims/fields/field-tables.ts";
import { nameFields } from "../../claims/fields/person-fields.ts";
import type { Format } from "../../claims/formats/texts.ts";
import type { Fields, Shape } from "../../claims/shape/shape.ts";
import { notSeen, wholeWork } from "../../text/named-place.ts";

/** A JSON value. */
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
  tour: "A tour of the map",
};

/**
 * The JSON Schema (draft-07, which YAML language servers support) of one kind of file, generated from the table of its keys. It
 * covers what can be checked in a single file; the checker does the rest.
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

/** A claim needs a relation, and `jointly-with` needs `supports`. */
const claimRules: Schema = {
  anyOf: relationKeys.map((key) => ({
    required: [key],
    errorMessage: "A claim needs one of answers, supports, objects-to, rebuts or undercuts.",
  })),
  dependencies: { "jointly-with": ["supports"] },
};

/** The rules for the sentence of a claim or question, as far as a pattern can express them. */
function sentenceOf(kind: FileRecord["kind"]): Schema {
  if (kind === "claim")
    return {
      claim: {
        ...sentence("claim", "claim"),
        maxLength: 160,
        pattern: "^[^?？؟]*[^?？؟.][.。।۔]$",
        patternErrorMessage: "A claim must be one declarative sentence that ends with one full stop.",
      },
    };
  if (kind !== "question") return {};
  return {
    question: {
      ...sentence("question", "question"),
      pattern: "[?？؟]$",
      patternErrorMessage: "A question must end with a question mark.",
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
    ...(table.has("family") && table.has("literal") ? { oneOf: ["family", "literal"].map(nameBy) } : {}),
    properties: Object.fromEntries(
      [...table].map(([key, { means, shape }]) => [key, { ...described(key, means), ...shapeSchema(shape) }]),
    ),
  };
}

const nameBy = (key: string): Schema => ({
  required: [key],
  errorMessage: "A name needs family or, for an organisation, literal.",
});

/** All editors read `description`; some read `markdownDescription`. */
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

/** A source has many lists of names, which share one definition. */
const itemSchema = (shape: Shape): Schema =>
  shape.kind === "mapping" && shape.fields === nameFields ? { $ref: "#/definitions/name" } : shapeSchema(shape);

function textSchema(format: Format): Schema {
  const { words, pattern, expected, example, name } = format;
  if (words.length > 0) return wordsSchema(words);
  return {
    type: typesOf(format),
    ...(name === "markdown"
      ? { maxLength: 10_000 }
      : { examples: [example, ...(name === "locator" ? [wholeWork, notSeen] : [])] }),
    ...(Number.isFinite(format.longest) ? { maxLength: format.longest } : {}),
    ...(format.rule === "text-too-long" ? { maxLength: 300 } : {}),
    ...(name === "id" ? { maxLength: 64 } : {}),
    ...(name === "url" ? patternOf("^https?://\\S+$", "an address that begins with https:// or http://", example) : {}),
    ...(pattern ? patternOf(pattern.source, expected, example) : {}),
  };
}

const patternOf = (pattern: string, expected: string, example: string): Schema => ({
  pattern,
  patternErrorMessage: `Expected ${expected}, such as ${example}.`,
});

/** Editors read `true` as a boolean rather than a string. */
function wordsSchema(words: readonly string[]): Schema {
  const isBoolean = words.every((word) => word === "true" || word === "false");
  return isBoolean ? { type: "boolean" } : { type: "string", enum: words };
}

/** Editors read `1984` as a number and `yes` as a boolean, although claim files have only texts. */
function typesOf({ name }: Format): readonly string[] {
  if (name === "sentence" || name === "markdown") return ["string"];
  return name === "words" || name === "label" || name === "locator"
    ? ["string", "number", "boolean"]
    : ["string", "number"];
}

const objectOf = (value: Json | undefined): Schema => (typeof value === "object" && !isJsonList(value) ? value : {});

const isJsonList = (value: Json): value is readonly Json[] => Array.isArray(value);
