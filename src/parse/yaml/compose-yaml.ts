import { Composer, Parser, Schema, type Document, type YAMLError } from "yaml";
import { surveyTokens, type Survey } from "./survey-tokens.ts";

/** Values may be nested so deep and no deeper. */
export const deepestNesting = 12;

export interface Composed extends Survey {
  /** Empty where the text says nothing, or nests too deep to be read safely. */
  readonly documents: readonly Document.Parsed[];
  /** In the order of the text. */
  readonly errors: readonly YAMLError[];
}

// One schema for all files: every scalar is a text, whatever it looks like.
const schema = new Schema({ schema: "failsafe", resolveKnownTags: false });
const options = { schema, uniqueKeys: false, prettyErrors: false } as const;

/** Reads a text as YAML 1.2. Never throws: nesting is limited before the recursive part begins. */
export function composeYaml(text: string): Composed {
  const tokens = [...new Parser().parse(text)];
  const survey = surveyTokens(tokens, deepestNesting);
  if (survey.tooDeep) return { ...survey, documents: [], errors: [] };
  const composer = new Composer(options);
  const documents = [...composer.compose(tokens)];
  const errors = [...documents.flatMap((document) => document.errors), ...composer.streamInfo().errors];
  return { ...survey, documents, errors: errors.sort((one, other) => one.pos[0] - other.pos[0]) };
}
