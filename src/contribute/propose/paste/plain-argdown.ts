import { claimData } from "../../../exchange/formats/argdown-data.ts";
import type { ExchangeUse } from "../../../exchange/graph.ts";
import type { PastedClaim, PasteNoteKind } from "./pasted.ts";

type Side = Pick<PastedClaim, "basis" | "stances" | "uses">;

/** The words of an element of Argdown without its signs, and what the signs said. */
export interface PlainWords extends Side {
  readonly text: string;
  readonly lost: readonly (readonly [kind: PasteNoteKind, words: string])[];
}

/** Reads what follows the name of an element: its words, with links, tags and data. */
export function plainArgdown(written: string): PlainWords {
  const lost: (readonly [PasteNoteKind, string])[] = [];
  const lose = (kind: PasteNoteKind, words: string): void => void lost.push([kind, words]);
  const { words, side } = withoutData(written, lose);
  const links: ExchangeUse[] = [];
  // An escaped sign is no sign: it is put back at the end.
  const signs: string[] = [];
  const text = words
    .replace(/\\([^\sA-Za-z0-9])/g, (_, sign: string) => `\uE000${signs.push(sign) - 1}\uE001`)
    .replace(/\[([^[\]]{1,500})\]\((https?:[^()\s]{1,2000})\)/gi, (_, title: string, url: string) => {
      links.push({ source: { title, url: restored(url, signs) }, at: "", note: "", quote: "" });
      return title;
    })
    .replace(/(^|\s)#(?:\(([^()]{1,100})\)|([\p{L}\p{N}_-]{1,100}))/gu, (whole) => {
      lose("tag", whole.trim());
      return "";
    })
    .replace(
      /(\*\*|__|(?<![\p{L}\p{N}])[*_])(?=\S)([^*_]{1,500}?)(?<=\S)\1(?![\p{L}\p{N}])/gu,
      (_, __, inner: string) => {
        lose("markup", restored(inner, signs));
        return inner;
      },
    )
    .replace(/\s+/g, " ")
    .trim();
  return { ...side, text: restored(text, signs), uses: [...side.uses, ...links], lost };
}

const restored = (text: string, signs: readonly string[]): string =>
  text.replace(/\uE000(\d+)\uE001/g, (_, index: string) => signs[Number(index)] ?? "");

/** Takes the data off: `{"by": [...]}` as an export has it. Data in another notation are named as lost. */
function withoutData(
  written: string,
  lose: (kind: PasteNoteKind, words: string) => void,
): { readonly words: string; readonly side: Side } {
  const empty: Side = { basis: "", stances: [], uses: [] };
  const start = /\}\s*$/.test(written) ? written.search(/\s\{/) : -1;
  if (start === -1) return { words: written, side: empty };
  const [words, data] = [written.slice(0, start), written.slice(start).trim()];
  try {
    return { words, side: claimData(JSON.parse(data), (name) => lose("data", name)) };
  } catch {
    lose("data", data);
    return { words, side: empty };
  }
}
