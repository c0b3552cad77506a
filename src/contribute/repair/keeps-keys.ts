import type { SourceFile } from "../../claims/model/index.ts";
import { canFollow, keysIn, readWritten, type Written, type WrittenScalar } from "../../claims/index.ts";
import { touched } from "./touched.ts";

/**
 * Whether no key of a file has become part of a text by a repair. In a file that could not be read before, it is unclear what was a key,
 * so none of the values that were changed may have a word in it that looks like one.
 */
export function keepsKeys({ path, text: before }: SourceFile, after: string): boolean {
  const now = readWritten(after);
  if (now === null) return false;
  const keys = keysIn(path);
  const then = readWritten(before);
  if (then === null) {
    const changed = new Set(touched(now.scalars, before, after));
    return keyWords(now, after, keys, (scalar) => changed.has(scalar)).length === 0;
  }
  const allowed = Map.groupBy(keyWords(then, before, keys), (word) => word);
  const found = [...Map.groupBy(keyWords(now, after, keys), (word) => word)];
  return found.every(([word, each]) => each.length <= (allowed.get(word)?.length ?? 0));
}

/** The words in values that look like keys. */
function keyWords(
  { scalars }: Written,
  text: string,
  keys: ReadonlySet<string>,
  isWanted: (scalar: WrittenScalar) => boolean = () => true,
): readonly string[] {
  let owner = "";
  return scalars.flatMap((scalar) => {
    const { start, end, value } = scalar;
    if (/^[ \t]*:(?:\s|$)/.test(text.slice(end, end + 200))) owner = value;
    return isWanted(scalar) ? keyWordsIn(text.slice(start, end), owner, keys) : [];
  });
}

/** The known keys at the beginning of a line and, outside of a text below `|`, those that can follow the key of the value on a line of their own. */
function keyWordsIn(written: string, owner: string, keys: ReadonlySet<string>): readonly string[] {
  const isBlock = /^[|>]/.test(written);
  const words = [...written.matchAll(/(?<![^\s"'([{,])([\w-]+)["']?[ \t]*:(?=\s|$)/g)];
  return words.flatMap(({ 1: word = "", index }) => {
    const isFirst = /(?:^|\n)\s*(?:- +)*["']?$/.test(written.slice(0, index));
    return keys.has(word) && (isFirst || (!isBlock && canFollow(owner, word))) ? [word] : [];
  });
}
