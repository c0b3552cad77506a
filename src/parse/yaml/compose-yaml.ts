import { Composer, Lexer, Parser, Schema, YAMLParseError, type CST, type Document, type YAMLError } from "yaml";
import { surveyTokens, type Survey } from "./survey-tokens.ts";

/** Values may be nested so deep and no deeper. */
export const deepestNesting = 12;

/** Twice as many marks, words and line ends as the largest file of ordinary lines has: what YAML makes of them takes time for each. */
export const mostTokens = 24_000;

/** What is wrong behind so many errors is not even looked at. */
const mostErrors = 100;

export interface Composed extends Survey {
  /** Empty where the text says nothing, or can't be read safely: it nests too deep, or has too many tokens. */
  readonly documents: readonly Document.Parsed[];
  /** In the order of the text. */
  readonly errors: readonly YAMLError[];
  /** Where the first token too many stands; null where there is none. */
  readonly tooMany: number | null;
}

// One schema for all files: every scalar is a text, whatever it looks like.
const schema = new Schema({ schema: "failsafe", resolveKnownTags: false });
const options = { schema, uniqueKeys: false, prettyErrors: false } as const;

/** Reads a text as YAML 1.2. Never throws: nesting is limited before the recursive part begins. */
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

/** The tokens of a text, up to the error after which no more are looked at; none where there are too many. */
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

/** Where backslashes stand that begin a number and have none behind them, if there are more than `mostErrors` of them. */
function badEscapes(text: string): readonly number[] {
  const found: number[] = [];
  for (const { index } of text.matchAll(/\\(?:\\|x(?![\da-f]{2})|u(?![\da-f]{4})|U(?![\da-f]{8}))/gi)) {
    if (text[index + 1] !== "\\") found.push(index);
    if (found.length > mostErrors) return found;
  }
  return [];
}
