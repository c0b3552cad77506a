import { en } from "./en/index.ts";

/** The shape of a table, whatever its sentences say. */
type Sayings<Table> = Table extends string
  ? string
  : Table extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Meaning in keyof Table]: Sayings<Table[Meaning]> };

/** What every language has to say. */
export type Words = Sayings<typeof en>;

/** Each sentence of the interface in the language of the map. */
export let words: Words = en;
/** What the map says: for code that runs in the browser too. */
export let mapWords: Words["map"] = en.map;

/**
 * Puts the table of another language in the place of the English one, for modules that Node loads itself. Modules that Vite loads have
 * the table of the map's language from the start (src/astro/language.ts). So no module may read a sentence while it is loaded.
 */
export function speak(table: Words): void {
  words = table;
  mapWords = table.map;
}
