import { reverseKeys } from "../fields/reverse-keys.ts";
import type { Mapping } from "../yaml/value.ts";
import { nearest } from "../../text/nearest.ts";
import type { Fields } from "./shape.ts";

/** The unused key that a word probably stands for: another case, another name or a typing error. */
export function meantKey(word: string, value: Mapping, fields: Fields): string | null {
  if (reverseKeys.has(word)) return null;
  const glued = gluedKey(word);
  if (glued !== null && fields.has(glued)) return glued;
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

/** The key in `title:"Tea: a history"`, where YAML reads everything up to the second colon as the key; null for other words. */
export const gluedKey = (word: string): string | null => /^([A-Za-z][\w-]*):\S/.exec(word)?.[1] ?? null;
