import { canFollow } from "../../fields/known-keys.ts";
import type { OutlineItem } from "../outline.ts";

/** A word with a colon in the first line of a value that can be the key of the next line: two lines were joined. Null for none. */
export function joinedKey({ key, value }: OutlineItem): string | null {
  const [line = ""] = value.split(/\r?\n/, 1);
  const words = [...line.matchAll(/(?<=^|\s)([\w-]+):(?=\s|$)/g)].map(([, word = ""]) => word);
  return words.find((word) => key !== null && canFollow(key, word)) ?? null;
}
