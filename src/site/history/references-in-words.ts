import type { Id } from "../../model/index.ts";

/** What stands for a reference in words: the claim that a link leads to, the work that is cited and the place in it. */
export interface Wording {
  readonly claim: (id: Id) => string;
  readonly citation: (source: Id, at: string) => string;
}

/**
 * Markdown in which the map's own references read as they do on a page: `[[id]]` as the claim's sentence without its stop, `[@source, p. 2]` as
 * `(Orwell 1946, p. 2)`. It is for a difference, which is shown as text; the rest of the Markdown stays as it was typed.
 */
export function referencesInWords(markdown: string, { claim, citation }: Wording): string {
  return markdown
    .replaceAll(
      /(?<!\\)\[\[([^\][|]+)(?:\|([^\][]*))?\]\]/g,
      (_, id: string, words: string | undefined) => `“${words ?? claim(id).replace(/\.$/, "")}”`,
    )
    .replaceAll(/(?<!\\)\[(@[^\][]+)\]/g, (_, cited: string) => `(${citationsIn(cited, citation)})`);
}

/** `@one, p. 3; @another` */
function citationsIn(cited: string, citation: Wording["citation"]): string {
  return cited
    .split(/;\s*(?=@)/)
    .map((one) => {
      const [source = "", ...at] = one.slice(1).split(",");
      return citation(source.trim(), at.join(",").trim());
    })
    .join("; ");
}
