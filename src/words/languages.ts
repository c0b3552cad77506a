import { baseLanguage } from "./base-language.ts";
import de from "./de/words.json" with { type: "json" };
import { en } from "./en/index.ts";
import fr from "./fr/words.json" with { type: "json" };
import { isMessage, messagesIn, type Message } from "./messages.ts";
import type { Translation, Words } from "./words.ts";

/** The languages of the interface by their tags (BCP 47), which are the names of their folders. */
export const languages: Readonly<Record<string, Translation>> = { de, en: {}, fr };

/**
 * The words of a map: each sentence that its own words or the table of its language have, and the English one otherwise.
 *
 * @param language the tag of the map's language.
 * @param custom what the map says itself.
 */
export function wordsFor(language: string, custom: Readonly<Record<string, unknown>> = {}): Words {
  const table = languages[baseLanguage(language)];
  const locale = table?.locale ?? (Object.keys(custom).length > 0 ? language : en.locale);
  return translated(translated(en, { ...table, locale }, messagesIn(locale)), custom, messagesIn(locale));
}

type MakeMessage = ReturnType<typeof messagesIn>;

/** A table with the sentences of another in the place of its own. */
function translated<Table>(table: Table, translation: unknown, message: MakeMessage): Table;
function translated(table: unknown, translation: unknown, message: MakeMessage): unknown {
  if (isMessage(table)) return typeof translation === "string" ? message(table.names, translation) : table;
  if (typeof table !== "object" || table === null) return translation ?? table;
  // What the form says of a rule may be there in one language only.
  const translations = entriesOf(translation);
  const all = new Map([...translations, ...entriesOf(table)]);
  const values = [...all].map(([key, value]) => [key, translated(value, translations.get(key), message)] as const);
  return Array.isArray(table) ? values.map(([, value]) => value) : Object.fromEntries(values);
}

const entriesOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === "object" && value !== null ? Object.entries<unknown>({ ...value }) : []);

/** The sentences of a table by their paths, such as `map.card.draft`. */
export function sentencesIn(table: unknown, path = ""): ReadonlyMap<string, string | Message> {
  if (typeof table === "string" || isMessage(table)) return new Map([[path, table]]);
  return new Map(
    [...entriesOf(table)].flatMap(([key, value]) => [...sentencesIn(value, path === "" ? key : `${path}.${key}`)]),
  );
}

/** The sentences that the interface of a map has only in English, by path. */
export function untranslated(
  tag: string,
  custom: Readonly<Record<string, unknown>> = {},
): ReadonlyMap<string, string | Message> {
  const base = baseLanguage(tag);
  if (tag === "" || base === "en") return new Map();
  const there = new Set([...sentencesIn(languages[base]).keys(), ...sentencesIn(custom).keys()]);
  return new Map([...sentencesIn(en)].filter(([path]) => !there.has(path)));
}

/** What of the interface of a map is in English though the map is not, as a sentence; "" if nothing is. */
export function interfaceNote(tag: string, custom: Readonly<Record<string, unknown>> = {}): string {
  const missing = untranslated(tag, custom).size;
  if (missing === 0) return "";
  const all = sentencesIn(en).size;
  const name = languageName(tag, "en");
  return missing === all
    ? `The map is marked as ${name} (\`language: ${tag}\`), for which the interface has no words: its buttons, headings and guides are in English.`
    : `${missing.toLocaleString("en")} of ${all.toLocaleString("en")} sentences of the interface are in English: they are not there in ${name}.`;
}

/** The name of a language, in another. */
export const languageName = (tag: string, locale: string): string =>
  new Intl.DisplayNames(locale, { type: "language" }).of(tag) ?? tag;

/** The tag of the language that the interface of a map has: that of the map's claims or, without words for it, English. */
export function interfaceLanguage(language: string): string {
  const base = baseLanguage(language);
  return base in languages ? base : "en";
}

const rightToLeft: ReadonlySet<string> = new Set(["ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"]);

/** The direction in which a language is written. */
export function directionOf(language: string): "ltr" | "rtl" {
  return rightToLeft.has(baseLanguage(language)) ? "rtl" : "ltr";
}
