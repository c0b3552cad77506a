import { makeElement } from "../model/make-element.ts";

/** A claim as a link: its sentence, and on a map its place (`data-focus`). */
export type LinkClaim = (id: string) => Node | string;

const begin = "\uE000";
const end = "\uE001";

/**
 * Sentences about claims with links in them. The words come from functions that write plain text and name each claim by
 * `markClaim`; what is between the marks, which stand for no letter of any language, becomes a link.
 */
export function markClaim(id: string): string {
  return begin + id + end;
}

/** The text with each marked claim as `link` shows it. */
export function linkedWords(text: string, link: LinkClaim): readonly (Node | string)[] {
  return text.split(begin).flatMap((part, index): readonly (Node | string)[] => {
    const close = part.indexOf(end);
    if (index === 0 || close < 0) return [part];
    return [link(part.slice(0, close)), part.slice(close + 1)];
  });
}

/** A claim's sentence in quotation marks, as a link; without its full stop, since it stands inside another sentence. */
export function claimLink(id: string, sentence: string, href: string, onMap: boolean): HTMLElement {
  return makeElement("a", { href, ...(onMap ? { "data-focus": id } : {}) }, `“${sentence.replace(/\.$/, "") || id}”`);
}

/** The claims that links in an element lead to on the map. */
export function claimsNamed(element: Element): readonly string[] {
  return [...element.querySelectorAll<HTMLElement>("[data-focus]")].map(({ dataset }) => dataset["focus"] ?? "");
}
