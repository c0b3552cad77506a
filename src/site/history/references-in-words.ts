import type { Id } from "../../claims/model/index.ts";
import { words } from "../../words/words.ts";

/** The words for a reference: the sentence of a linked claim, and a citation with its locator. */
export interface Wording {
  readonly claim: (id: Id) => string;
  readonly citation: (source: Id, at: string) => string;
}

/**
 * Replaces the references in Markdown by the words that a page shows: `[[id]]` by the claim's sentence, quoted and without its full
 * stop, `[[id|words]]` by the words, `[@source, p. 2]` by `(Orwell 1946, p. 2)`. The rest of the Markdown stays as it is, for a difference that is shown as text.
 */
export function referencesInWords(markdown: string, { claim, citation }: Wording): string {
  return markdown
    .replaceAll(
      /(?<!\\)\[\[([^\][|]+)(?:\|([^\][]*))?\]\]/g,
      (_, id: string, text: string | undefined) => text ?? words.site.quoted(claim(id).replace(/\.$/, "")),
    )
    .replaceAll(/(?<!\\)\[(@[^\][]+)\]/g, (_, cited: string) => `(${citationsIn(cited, citation)})`);
}

/** `@one, p. 3; @another` */
function citationsIn(cited: string, citation: Wording["citation"]): string {
  return cited
    .split(/;\s*(?=@)/)
    .map((one) => {
      const [source = "", ...at] = one.slice(1).split(",");
      return citation(source.trim(), at.join(",").trim().replaceAll(/\s+/g, " "));
    })
    .join("; ");
}
