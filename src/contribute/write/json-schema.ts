import * as z from "zod/mini";
import type { FileRecord } from "../../claims/model/index.ts";
import type { Format } from "../../claims/formats/texts.ts";
import { relationKeys } from "../../claims/schema/claim.ts";
import { schemas } from "../../claims/schema/index.ts";
import { formats, meanings } from "../../claims/schema/keys.ts";
import { isRequired, withoutWrappers } from "../../claims/schema/shape.ts";
import { notSeen, wholeWork } from "../../text/paths.ts";

type Schema = z.core.JSONSchema.BaseSchema;

const titles: Readonly<Record<FileRecord["kind"], string>> = {
  map: "The map",
  debate: "A debate",
  question: "A question",
  claim: "A claim",
  source: "A source",
  person: "A person or organisation",
  page: "A page about the map",
  tour: "A tour of the map",
  term: "A term and its meaning",
};

/**
 * The JSON Schema (draft-07, which YAML language servers support) of one kind of file. It covers what can be checked in a single
 * file; the checker does the rest.
 */
export function jsonSchema(kind: FileRecord["kind"]): object {
  const { $schema, definitions, properties, ...rest } = z.toJSONSchema(schemas[kind], {
    metadata: meanings,
    target: "draft-07",
    io: "input",
    // A text is one for Zod only by `isText`; `describe` says what it is.
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema, path }) => describe(jsonSchema, zodSchema, path),
  });
  return {
    $schema,
    title: titles[kind],
    ...rest,
    ...(kind === "claim" ? claimRules : {}),
    properties: { ...properties, ...sentenceRules(kind, properties?.[kind]) },
    ...(definitions ? { definitions } : {}),
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
function sentenceRules(kind: FileRecord["kind"], sentence: unknown): Record<string, Schema> {
  if (typeof sentence !== "object" || sentence === null || (kind !== "claim" && kind !== "question")) return {};
  const isClaim = kind === "claim";
  return {
    [kind]: {
      ...sentence,
      type: "string",
      maxLength: 160,
      pattern: isClaim ? "^[^?？؟]*[^?？؟.][.。।۔]$" : "[?？؟]$",
      patternErrorMessage: isClaim
        ? "A claim must be one declarative sentence that ends with one full stop."
        : "A question must end with a question mark.",
    },
  };
}

/** Completes what Zod says of a schema, at `path` of the whole. */
function describe(json: Schema, schema: z.core.$ZodType, path: readonly (string | number)[]): void {
  const format = formats.get(schema);
  if (format) Object.assign(json, textSchema(format));
  if (schema instanceof z.core.$ZodArray) Object.assign(json, { minItems: 1 }, orSingle(schema._zod.def.element));
  if (schema instanceof z.core.$ZodObject) Object.assign(json, requiredOf(schema));
  if (json.properties?.["literal"] !== undefined) json.oneOf = ["family", "literal"].map(nameBy);
  delete json.default;
  delete json["alsoCalled"];
  const { description } = json;
  if (description === undefined || path.at(-2) !== "properties") return;
  // All editors read `description`; some read `markdownDescription`.
  const plain = description.replace(/[`*]/g, "");
  Object.assign(json, {
    title: path.at(-1),
    description: plain,
    markdownDescription: json["markdownDescription"] ?? description,
  });
}

function requiredOf({ _zod: { def } }: z.core.$ZodObject): object {
  const required = Object.entries(def.shape).flatMap(([key, schema]) => (isRequired(schema) ? [key] : []));
  return required.length > 0 ? { required } : {};
}

/** A list of texts may also be a single one. */
function orSingle(element: z.core.$ZodType): object {
  const format = formats.get(withoutWrappers(element));
  return format ? { ...textSchema(format), type: [...typesOf(format), "array"] } : {};
}

const nameBy = (key: string): Schema => ({
  required: [key],
  errorMessage: "A name needs family or, for an organisation, literal.",
});

function textSchema(format: Format): object {
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

const patternOf = (pattern: string, expected: string, example: string): object => ({
  pattern,
  patternErrorMessage: `Expected ${expected}, such as ${example}.`,
});

/** Editors read `true` as a boolean rather than a string. */
function wordsSchema(words: readonly string[]): object {
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
