import { en } from "./en/index.ts";
import type { Message } from "./messages.ts";

/** The shape of a table, whatever its sentences say. */
type Shape<Table> = Table extends string
  ? string
  : Table extends Message
    ? Table
    : { readonly [Key in keyof Table]: Shape<Table[Key]> };

/** Each sentence of the interface: a text, or a function of what varies in it. */
export type Words = Shape<typeof en>;

/** What another language says: any part of the English table, with a text for each function. */
export type Translation<Table = Words> = Table extends string | Message
  ? string
  : Table extends readonly unknown[]
    ? readonly Translation<Table[number]>[]
    : { readonly [Key in keyof Table]?: Translation<Table[Key]> };

/** Each sentence of the interface in the language of the map. */
export let words: Words = en;
/** What the map says: for code that runs in the browser too. */
export let mapWords: Words["map"] = en.map;

/**
 * Sets the words of modules that Node loads itself. Modules that Vite loads have the words of the map's language from the start
 * (src/astro/language.ts). So no module may read a sentence while it is loaded.
 */
export function setWords(table: Words): void {
  words = table;
  mapWords = table.map;
}
