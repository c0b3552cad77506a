import { baseLanguage } from "./base-language.ts";
import { en } from "./en/index.ts";
import { de } from "./de/index.ts";
import type { Words } from "./words.ts";

/** The languages of the interface by their tags (BCP 47). A table is exported under the name of its folder. */
const languages: Readonly<Record<string, { readonly folder: string; readonly table: Words }>> = {
  de: { folder: "de", table: de },
  en: { folder: "en", table: en },
};

/** The tag of the language that the interface of a map has: that of the map's claims or, without a table for it, English. */
export function interfaceLanguage(language: string): string {
  const base = baseLanguage(language);
  return base in languages ? base : "en";
}

/** The words of the interface of a map, and the folder of src/words that has them. */
export function languageOf(language: string): { readonly folder: string; readonly table: Words } {
  return languages[baseLanguage(language)] ?? { folder: "en", table: en };
}

const rightToLeft: ReadonlySet<string> = new Set(["ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"]);

/** The direction in which a language is written. */
export function directionOf(language: string): "ltr" | "rtl" {
  return rightToLeft.has(baseLanguage(language)) ? "rtl" : "ltr";
}
