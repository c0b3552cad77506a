import { Composer, Lexer, Parser, Schema, YAMLParseError, type CST, type Document, type YAMLError } from "yaml";
import { surveyTokens, type Survey } from "./survey-tokens.ts";

/** The deepest nesting of values. */
export const deepestNesting = 12;

/** The most tokens in a file: twice as many as the largest ordinary file has. Limits the time that parsing takes. */
export const mostTokens = 24_000;

/** Parsing stops after this many errors. */
const mostErrors = 100;

export interface Composed extends Survey {
  /** Empty if the text is empty, is nested too deep or has too many tokens. */
  readonly documents: readonly Document.Parsed[];
  /** By offset. */
  readonly errors: readonly YAMLError[];
  /** The offset of the first token over the limit; null if there is none. */
  readonly tooMany: number | null;
}

// The failsafe schema: every scalar is a string.
const schema = new Schema({ schema: "failsafe", resolveKnownTags: false });
const options = { schema, uniqueKeys: false, prettyErrors: false } as const;

/** Parses YAML 1.2. Never throws: nesting is checked before the recursive part begins. */
export function composeYaml(text: string): Composed {
  const { tokens, tooMany } = tokensOf(text);
  const nothing = { tooDeep: null, refused: [], documents: [], errors: [], tooMany };
  if (tooMany !== null) return nothing;
  const survey = surveyTokens(tokens, deepestNesting);
  if (survey.tooDeep) return { ...nothing, ...survey };
  const escapes = badEscapes(text);
  if (escapes.length > mostErrors)
    return {
      ...nothing,
      ...survey,
      errors: escapes.map((at) => new YAMLParseError([at, at + 2], "BAD_DQ_ESCAPE", "")),
    };
  const composer = new Composer(options);
  const documents = [...composer.compose(tokens)];
  const errors = [...documents.flatMap((document) => document.errors), ...composer.streamInfo().errors];
  return { ...survey, documents, errors: errors.sort((one, other) => one.pos[0] - other.pos[0]), tooMany };
}

/** The tokens of a text, up to `mostErrors` errors; none if there are too many. */
function tokensOf(text: string): { readonly tokens: readonly CST.Token[]; readonly tooMany: number | null } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let [count, errors] = [0, 0];
  for (const lexeme of new Lexer().lex(text)) {
    count += 1;
    if (count > mostTokens) return { tokens: [], tooMany: parser.offset };
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === "error") errors += 1;
    }
    if (errors >= mostErrors) break;
  }
  tokens.push(...parser.end());
  return { tokens, tooMany: null };
}

/** The offsets of numeric escapes without their digits, up to one more than `mostErrors`. */
function badEscapes(text: string): readonly number[] {
  const found: number[] = [];
  for (const { index } of text.matchAll(/\\(?:\\|x(?![\da-f]{2})|u(?![\da-f]{4})|U(?![\da-f]{8}))/gi)) {
    if (text[index + 1] !== "\\") found.push(index);
    if (found.length > mostErrors) return found;
  }
  return [];
}
