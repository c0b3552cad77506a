import { hasUnwritable } from "./scalar.ts";
import { wrapWords } from "./wrap-words.ts";

/** A text that is too long for one line as a folded block (`>-`), whose line ends are read as spaces; as it is (`written`) where folding would change it. */
export function foldedBlock(text: string, written: string, indent: number): readonly string[] {
  // A space beside another is kept by YAML only within a line, and a tab at the start of one means something else.
  const isSafe = text.includes(" ") && !hasUnwritable(text) && !/\s\s|[^\S ]/.test(text);
  if (!isSafe) return [written];
  const pad = " ".repeat(indent);
  return [">-", ...wrapWords(text.split(" "), 100 - indent).map((line) => pad + line)];
}
