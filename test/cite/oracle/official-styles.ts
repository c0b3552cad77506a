import { existsSync, readFileSync } from "node:fs";
import CSL from "citeproc";
import { stylesFolder } from "../../../scripts/test-programs.ts";
import { cslItems, type Citable } from "../../../src/cite/index.ts";

const stylePath = (file: string): string => `${stylesFolder}/styles/${file}.csl`;
const localePath = (code: string): string => `${stylesFolder}/locales/locales-${code}.xml`;

/** The date and time of the last change of an official style; "" if the style isn't installed. */
export function lastChangeOf(file: string): string {
  if (!existsSync(stylePath(file)) || !existsSync(localePath("en-US"))) return "";
  return /<updated>([^<]*)<\/updated>/.exec(readFileSync(stylePath(file), "utf8"))?.[1] ?? "";
}

/**
 * The references of works in an official style, by key: what a reference manager makes of our CSL-JSON. Italics are
 * between asterisks. `language` is that of the words and of the dates.
 */
export function officialReferences(
  file: string,
  works: readonly Citable[],
  language: "en-US" | "de-DE" = "en-US",
): ReadonlyMap<string, string> {
  const items = new Map(cslItems(works).map((item) => [item["id"], item]));
  const engine = new CSL.Engine(
    { retrieveLocale: (code) => readFileSync(localePath(code), "utf8"), retrieveItem: (id) => items.get(id) },
    readFileSync(stylePath(file), "utf8"),
    language,
    // Otherwise a style's own language has precedence.
    true,
  );
  return new Map(
    works.map(({ key }) => {
      // One at a time: in a list, citeproc adds letters to works of the same author and year.
      engine.updateItems([key]);
      return [key, starred(engine.makeBibliography()[1].join(""))];
    }),
  );
}

/** Converts citeproc's HTML to text. */
function starred(html: string): string {
  return html
    .replaceAll(/<\/?i>/g, "*")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&#60;", "<")
    .replaceAll("&#62;", ">")
    .replaceAll("&#38;", "&")
    .trim();
}
