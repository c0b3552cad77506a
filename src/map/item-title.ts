import { mapWords } from "../words/map.ts";
import type { Item } from "./scene.ts";
import { spacedLines } from "./text/set-text.ts";

/** What a screen reader calls a card or tile: its role, all that it shows, and whether nothing answers it. */
export function itemTitle({ kind, texts, sign }: Item): string {
  const shown = texts.flatMap(spacedLines).join("").trimEnd();
  const title = mapWords.title[kind](shown);
  const isSaid = texts.some(({ tone }) => tone === "unanswered");
  return sign?.ring === true && !isSaid ? mapWords.title.unanswered(title) : title;
}
