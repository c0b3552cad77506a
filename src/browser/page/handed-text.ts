import type { PastedText } from "../../contribute/propose/pasted-claims.ts";

/**
 * Hands claims of a text from the page that reads it to the form, inside this tab, which sends nothing. False if the browser keeps
 * nothing, or has no room for it.
 */
export const handToForm = (text: PastedText): boolean => put("text-for-the-form", text);

/** Takes what was handed over, once; null for nothing. */
export function takeHanded(): PastedText | null {
  const handed = take("text-for-the-form");
  return isPasted(handed) ? handed : null;
}

/** Hands a text to the page that reads texts, inside this tab. Where the browser keeps nothing, it is pasted there again. */
export const handToReader = (text: string): boolean => put("text-to-read", text);

/** Takes the text that was handed to the reader, once; "" for none. */
export function takeTextToRead(): string {
  const text = take("text-to-read");
  return typeof text === "string" ? text : "";
}

function put(name: string, handed: unknown): boolean {
  try {
    sessionStorage.setItem(name, JSON.stringify(handed));
    return true;
  } catch {
    return false;
  }
}

function take(name: string): unknown {
  try {
    const handed = sessionStorage.getItem(name);
    sessionStorage.removeItem(name);
    return JSON.parse(handed ?? "null");
  } catch {
    return null;
  }
}

/** It is ours, so only what an older page wrote otherwise is checked. */
const isPasted = (value: unknown): value is PastedText =>
  typeof value === "object" && value !== null && "claims" in value && Array.isArray(value.claims);
