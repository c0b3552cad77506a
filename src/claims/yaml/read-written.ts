import { isMap, isScalar, isSeq, Lexer, type Node, type Scalar } from "yaml";
import { composeYaml } from "./compose-yaml.ts";

/** The range of a key or value in a file, including quotation marks, and its value in YAML. */
export interface WrittenScalar {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** The scalars and comments of a file, in order. */
export interface Written {
  readonly scalars: readonly WrittenScalar[];
  /** With their `#`. */
  readonly comments: readonly string[];
}

/** Reads a text as YAML without correcting slips; null if it is invalid. Used to check that a change of a file loses nothing. */
export function readWritten(text: string): Written | null {
  const { documents, errors, tooDeep, tooMany } = composeYaml(text);
  if (tooDeep || tooMany !== null || errors.length > 0) return null;
  const scalars = documents.flatMap(({ contents }) => (contents ? scalarsIn(contents) : []));
  return { scalars: scalars.toSorted((one, other) => one.start - other.start), comments: commentsIn(text) };
}

/** Recursion is limited, because nesting is. */
function scalarsIn(node: Node): readonly WrittenScalar[] {
  if (isScalar(node)) return [written(node)];
  if (isSeq(node)) return node.items.flatMap((item) => (isNode(item) ? scalarsIn(item) : []));
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => [key, value].flatMap((part) => (isNode(part) ? scalarsIn(part) : [])));
}

const isNode = (part: unknown): part is Node => isScalar(part) || isSeq(part) || isMap(part);

const written = ({ range, value }: Scalar): WrittenScalar => ({
  start: range?.[0] ?? 0,
  end: range?.[1] ?? 0,
  value: typeof value === "string" ? value : "",
});

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
