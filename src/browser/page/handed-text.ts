/** What the page that reads texts hands to the form: a text whose claims become drafts, or sentences of a text with its source. */
export type HandedText =
  | { readonly kind: "claims"; readonly text: string }
  | { readonly kind: "sentences"; readonly sentences: readonly string[]; readonly title: string; readonly url: string };

/** Hands it over inside this tab, which sends nothing. False if the browser keeps nothing, or has no room for it. */
export const handToForm = (handed: HandedText): boolean => put("text-for-the-form", handed);

/** Takes what was handed over, once; null for nothing. */
export function takeHanded(): HandedText | null {
  const handed = take("text-for-the-form");
  return isHanded(handed) ? handed : null;
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

/** It is ours, so only what an older page could have written otherwise is checked. */
function isHanded(value: unknown): value is HandedText {
  return typeof value === "object" && value !== null && ("text" in value || ("sentences" in value && "url" in value));
}
