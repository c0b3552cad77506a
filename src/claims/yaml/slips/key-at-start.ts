import { knownKeys } from "../../fields/known-keys.ts";
import type { Line } from "../outline.ts";

/** The known key with which a line seems to begin; null for none. */
export function keyAtStart({ text }: Line): string | null {
  const word = /^\s*["']?([\w-]+)["']?\s*:(?:\s|$)/.exec(text)?.[1] ?? "";
  return knownKeys.has(word) ? word : null;
}
