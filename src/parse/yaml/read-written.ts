import { isMap, isScalar, isSeq, Lexer, type Node, type Scalar } from "yaml";
import { composeYaml } from "./compose-yaml.ts";

/** A key or a value as it is written in a file, from its first mark to its last, and what YAML reads there. */
export interface WrittenScalar {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** What stands in a file, in its order. */
export interface Written {
  readonly scalars: readonly WrittenScalar[];
  /** With their `#`. */
  readonly comments: readonly string[];
}

/** What YAML makes of a text as it is written, without any slip mended; null where YAML can't read it. For those who change files and must know that nothing is lost. */
export function readWritten(text: string): Written | null {
  const { documents, errors, tooDeep, tooMany } = composeYaml(text);
  if (tooDeep || tooMany !== null || errors.length > 0) return null;
  const scalars = documents.flatMap(({ contents }) => (contents ? scalarsIn(contents) : []));
  return { scalars: scalars.toSorted((one, other) => one.start - other.start), comments: commentsIn(text) };
}

/** Nesting is limited, so recursion is. */
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
    // Behind this mark of the lexer stands a text, whatever it begins with.
    if (before !== scalarMark && token.startsWith("#")) comments.push(token);
    before = token;
  }
  return comments;
}

const scalarMark = "\u001f";
