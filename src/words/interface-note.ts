import { baseLanguage } from "./base-language.ts";
import { interfaceLanguage } from "./languages.ts";

/** What is in English on a map whose language the interface has no words for, as a sentence; "" if it has. */
export function interfaceNote(tag: string): string {
  if (tag === "" || interfaceLanguage(tag) === baseLanguage(tag)) return "";
  const name = new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag;
  return `The map is marked as ${name} (\`language: ${tag}\`), for which the interface has no words: its buttons, headings and guides are in English.`;
}
