import { join } from "node:path";
import type { AstroIntegration } from "astro";
import type { Plugin } from "vite";
import { packageRoot } from "../files/package-root.ts";
import { languageOf } from "../words/languages.ts";
import { speak } from "../words/words.ts";

/** Sets the language of the interface: that of the claims, whose tag (BCP 47) `tag` returns. */
export function language(tag: () => string): AstroIntegration {
  return {
    name: "disputed-territory:language",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [wordsOf(tag)] } });
      },
    },
  };
}

/**
 * Gives pages and scripts the words of one language. A script then contains only the sentences that it names, as each is an
 * export of a module. In development the language changes with map.yaml.
 */
function wordsOf(tag: () => string): Plugin {
  const at = join(packageRoot, "src/words").replaceAll("\\", "/");
  const inFolder: Readonly<Record<string, (folder: string) => string>> = {
    [`${at}/words.ts`]: (folder) => `export { ${folder} as words } from "./${folder}/index.ts";`,
    [`${at}/map.ts`]: (folder) => `export * as mapWords from "./${folder}/map.ts";`,
    [`${at}/browser.ts`]: (folder) => `export * from "./${folder}/browser/index.ts";`,
  };
  let folder = speakAs(tag());
  return {
    name: "disputed-territory:words",
    enforce: "pre",
    load: (id) => inFolder[id]?.(folder),
    hotUpdate({ modules }) {
      folder = speakAs(tag());
      const { idToModuleMap } = this.environment.moduleGraph;
      const words = Object.keys(inFolder).flatMap((id) => idToModuleMap.get(id) ?? []);
      return words.some(({ transformResult }) => transformResult?.code.includes(`/${folder}/`) === false)
        ? [...modules, ...words]
        : undefined;
    },
  };
}

/** Has the modules that Node loads speak a language, and returns the folder of its words. */
function speakAs(tag: string): string {
  const { folder, table } = languageOf(tag);
  speak(table);
  return folder;
}
