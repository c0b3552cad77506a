/** What the page that reads texts hands to the form: a text whose claims become drafts, or sentences of a text with its source. */
export type HandedText =
  | { readonly kind: "claims"; readonly text: string }
  | { readonly kind: "sentences"; readonly sentences: readonly string[]; readonly title: string; readonly url: string };

const name = "text-for-the-form";

/** Hands it over inside this tab, which sends nothing. False if the browser keeps nothing, or has no room for it. */
export function handToForm(handed: HandedText): boolean {
  try {
    sessionStorage.setItem(name, JSON.stringify(handed));
    return true;
  } catch {
    return false;
  }
}

/** Takes what was handed over, once; null for nothing. */
export function takeHanded(): HandedText | null {
  try {
    const handed: unknown = JSON.parse(sessionStorage.getItem(name) ?? "null");
    sessionStorage.removeItem(name);
    return isHanded(handed) ? handed : null;
  } catch {
    return null;
  }
}

const nameForReader = "text-to-read";

/** Hands a text to the page that reads texts, inside this tab. Where the browser keeps nothing, it is pasted there again. */
export function handToReader(text: string): void {
  try {
    sessionStorage.setItem(nameForReader, text);
  } catch {
    // The page opens without it.
  }
}

/** Takes the text that was handed to the reader, once; "" for none. */
export function takeTextToRead(): string {
  try {
    const text = sessionStorage.getItem(nameForReader) ?? "";
    sessionStorage.removeItem(nameForReader);
    return text;
  } catch {
    return "";
  }
}

/** It is ours, so only what an older page could have written otherwise is checked. */
function isHanded(value: unknown): value is HandedText {
  return typeof value === "object" && value !== null && ("text" in value || ("sentences" in value && "url" in value));
}
