import { hasUnwritable } from "./scalar.ts";
import { wrapWords } from "./wrap-words.ts";

/** The lines of a long text as a folded block (`>-`); the scalar `written` if folding would change the text. */
export function foldedBlock(text: string, written: string, indent: number): readonly string[] {
  // Folding would change repeated spaces and tabs.
  const isSafe = text.includes(" ") && !hasUnwritable(text) && !/\s\s|[^\S ]/.test(text);
  if (!isSafe) return [written];
  const pad = " ".repeat(indent);
  return [">-", ...wrapWords(text.split(" "), 100 - indent).map((line) => pad + line)];
}
