import { Composer, type CST, type Document, Lexer, Parser, Schema, visit, type YAMLError, YAMLParseError } from "yaml";

/** The deepest nesting of values. */
export const deepestNesting = 12;

/** The most tokens in a file: twice as many as the largest ordinary file has. Limits the time that parsing takes. */
export const mostTokens = 24_000;

/** More of `-`, `?` and `:` on one line open so many levels that closing them would overflow the parser's stack. */
const mostOnLine = 100;

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
  const { tokens, tooMany, tooDeep } = tokensOf(text);
  const nothing = { tooDeep, refused: [], documents: [], errors: [], tooMany };
  if (tooMany !== null || tooDeep !== null) return nothing;
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

interface Tokens extends Pick<Survey, "tooDeep"> {
  readonly tokens: readonly CST.Token[];
  readonly tooMany: number | null;
}

/** The tokens of a text, up to `mostErrors` errors; none if there are too many, or too many levels on a line. */
function tokensOf(text: string): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let [count, errors, onLine] = [0, 0, 0];
  for (const lexeme of new Lexer().lex(text)) {
    count += 1;
    if (count > mostTokens) return { tokens: [], tooMany: parser.offset, tooDeep: null };
    onLine = /^[-?:]$/.test(lexeme) ? onLine + 1 : /^(?:\r?\n|,)$/.test(lexeme) ? 0 : onLine;
    if (onLine > mostOnLine) return { tokens: [], tooMany: null, tooDeep: { offset: parser.offset } };
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === "error") errors += 1;
    }
    if (errors >= mostErrors) break;
  }
  tokens.push(...parser.end());
  return { tokens, tooMany: null, tooDeep: null };
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

/** A token that is not allowed in claim files. */
export type Refused = CST.SourceToken | CST.FlowScalar | CST.Directive;

interface Survey {
  /** The first collection that is nested deeper than the limit; null if there is none. */
  readonly tooDeep: Pick<CST.Token, "offset"> | null;
  /** Anchors, aliases, tags and directives. */
  readonly refused: readonly Refused[];
}

/** Inspects the tokens of a file with an explicit stack, so that deep nesting can't overflow the call stack. */
function surveyTokens(tokens: readonly CST.Token[], limit: number): Survey {
  const refused: Refused[] = [];
  let tooDeep: Survey["tooDeep"] = null;
  const open: { readonly token: CST.Token; readonly depth: number }[] = [];
  const enter = (token: CST.Token | null | undefined, depth: number): void => {
    if (token) open.push({ token, depth });
  };
  const inspect = (properties: readonly CST.SourceToken[] = []): void => {
    for (const token of properties) if (token.type === "anchor" || token.type === "tag") refused.push(token);
  };
  for (const token of tokens.toReversed()) enter(token, 0);
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (token.type === "alias" || token.type === "directive") refused.push(token);
    if (token.type === "document") {
      inspect(token.start);
      enter(token.value, depth);
    }
    if (!("items" in token)) continue;
    if (depth === limit) {
      tooDeep ??= token;
      continue;
    }
    for (let index = token.items.length - 1; index >= 0; index--) {
      const item = token.items[index];
      inspect(item?.start);
      inspect(item?.sep);
      enter(item?.value, depth + 1);
      enter(item?.key, depth + 1);
    }
  }
  return { tooDeep, refused: refused.sort((one, other) => one.offset - other.offset) };
}

/** The keys and values of a file, and its comments, in order. */
export interface Written {
  readonly scalars: readonly { readonly isKey: boolean; readonly value: string }[];
  /** With their `#`. */
  readonly comments: readonly string[];
}

/**
 * Reads a text as YAML without correcting slips; null if it is invalid. Used to check that a change of a file loses
 * nothing.
 */
export function readWritten(text: string): Written | null {
  const { documents, errors, tooDeep, tooMany } = composeYaml(text);
  if (tooDeep || tooMany !== null || errors.length > 0) return null;
  const scalars: Written["scalars"][number][] = [];
  for (const document of documents)
    visit(document, {
      Scalar: (role, { value }) => void scalars.push({ isKey: role === "key", value: String(value) }),
    });
  return { scalars, comments: commentsIn(text) };
}

/** The values of the first document of a text, in which every scalar is a string; null for invalid YAML, and for anchors and tags. */
export function plainValues(text: string): unknown {
  const { documents, errors, refused } = composeYaml(text);
  const [document] = documents;
  return document === undefined || errors.length > 0 || refused.length > 0 ? null : document.toJS();
}

function commentsIn(text: string): readonly string[] {
  const comments: string[] = [];
  let before = "";
  for (const token of new Lexer().lex(text)) {
    // The lexer emits this mark before a scalar, which may begin with `#`.
    if (before !== scalarMark && token.startsWith("#")) comments.push(token);
    before = token;
  }
  return comments;
}

const scalarMark = "\u001f";
