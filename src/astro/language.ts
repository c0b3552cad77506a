import { join } from "node:path";
import type { AstroIntegration } from "astro";
import type { Plugin } from "vite";
import { packageRoot } from "../files/package-root.ts";
import { en } from "../words/en/index.ts";
import { isMessage } from "../words/messages.ts";
import { setWords, type Words } from "../words/words.ts";

/** Gives pages and scripts the words of the map, which `wordsNow` returns. */
export function language(wordsNow: () => Words): AstroIntegration {
  return {
    name: "disputed-territory:language",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [wordsOf(wordsNow)] } });
      },
    },
  };
}

/**
 * Replaces the modules of src/words by ones with the words of the map, so that no other language's table is loaded. Each part of what
 * scripts say is a module, and each sentence an export, so that a script contains only what it names. In development the words change
 * with the files of the map.
 */
function wordsOf(wordsNow: () => Words): Plugin {
  const at = join(packageRoot, "src/words").replaceAll("\\", "/");
  const current = (): Words => {
    const words = wordsNow();
    setWords(words);
    return words;
  };
  let words = current();
  const atStart = codeOf(words);
  const codeIn = new Map<string, string>();
  const codeFor = (id: string): string | undefined => {
    const [file = "", part = ""] = id.split("?");
    if (file === `${at}/words.ts`) return moduleWith(at, words.locale, `export const words = ${codeOf(words)};`);
    if (file !== `${at}/browser.ts`) return undefined;
    const all = { ...words.browser, mapWords: words.map };
    const tables = new Map(
      Object.entries<unknown>(all).flatMap(([key, value]) =>
        typeof value === "object" && value !== null ? [[key, value] as const] : [],
      ),
    );
    const [name = "", only = ""] = part.split(":");
    const exported = Object.entries(tables.get(name) ?? all).map(([key, value]) => {
      if (name === "" && tables.has(key)) return `export * as ${key} from "${file}?${key}";`;
      // What explains labels is needed without what draws the map.
      if (name === "mapWords" && only === "") return `export { ${key} } from "${file}?mapWords:${key}";`;
      return only === "" || only === key ? `export const ${key} = ${codeOf(value)};` : "";
    });
    return moduleWith(at, words.locale, exported.join("\n"));
  };
  return {
    name: "disputed-territory:words",
    enforce: "pre",
    load: codeFor,
    hotUpdate({ modules }) {
      words = current();
      const code = codeOf(words);
      // Vite calls this once for each of its environments.
      const { name } = this.environment;
      if ((codeIn.get(name) ?? atStart) === code) return undefined;
      codeIn.set(name, code);
      const { idToModuleMap } = this.environment.moduleGraph;
      return [...modules, ...[...idToModuleMap].flatMap(([id, module]) => (codeFor(id) === undefined ? [] : [module]))];
    },
  };
}

/** Sentences that are not translated keep the plurals of English. */
function moduleWith(at: string, locale: string, code: string): string {
  const made = (tag: string): string => `/* @__PURE__ */ messagesIn(${JSON.stringify(tag)})`;
  return `import { messagesIn } from "${at}/messages.ts";
const inLanguage = ${made(locale)}, inEnglish = ${made(en.locale)};
${code}`;
}

/** A value of the table as JavaScript. */
function codeOf(value: unknown): string {
  if (isMessage(value)) {
    const make = value.locale === en.locale ? "inEnglish" : "inLanguage";
    return `/* @__PURE__ */ ${make}(${JSON.stringify(value.names)}, ${JSON.stringify(value.text)})`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(codeOf).join(",")}]`;
  return `{${Object.entries(value)
    .map(([key, part]) => `${JSON.stringify(key)}:${codeOf(part)}`)
    .join(",")}}`;
}
