import { reverseKeys } from "../fields/reverse-keys.ts";
import type { Mapping } from "../yaml/value.ts";
import { nearest } from "./nearest.ts";
import type { Fields } from "./shape.ts";

/** A key that isn't there yet and that a word stands for: by another case, another name, or a slip of the fingers. */
export function meantKey(word: string, value: Mapping, fields: Fields): string | null {
  if (reverseKeys.has(word)) return null;
  const free = [...fields].filter(([key]) => !value.entries.has(key));
  const same = free.find(([key, field]) =>
    [key, ...field.alsoCalled].some((name) => name.toLowerCase() === word.toLowerCase()),
  );
  return (
    same?.[0] ??
    nearest(
      word,
      free.map(([key]) => key),
    )
  );
}
