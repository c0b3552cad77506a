import { join } from "node:path";
import type { AstroIntegration } from "astro";
import type { Plugin } from "vite";
import { packageRoot } from "../files/package-root.ts";
import { currentClaims } from "../site/compilation.ts";
import type { Settings } from "../site/settings.ts";
import { languageOf } from "../words/languages.ts";
import { speak } from "../words/words.ts";

/** Sets the language of the interface: that of map.yaml. */
export function language(settings: Settings): AstroIntegration {
  return {
    name: "disputed-territory:language",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [wordsOf(settings)] } });
      },
    },
  };
}

/**
 * Gives pages and scripts the words of one language. A script then contains only the sentences that it names, as each is an
 * export of a module. In development the language changes with map.yaml.
 */
function wordsOf(settings: Settings): Plugin {
  const at = join(packageRoot, "src/words").replaceAll("\\", "/");
  const inFolder: Readonly<Record<string, (folder: string) => string>> = {
    [`${at}/words.ts`]: (folder) => `export { ${folder} as words } from "./${folder}/index.ts";`,
    [`${at}/map.ts`]: (folder) => `export * as mapWords from "./${folder}/map.ts";`,
    [`${at}/browser.ts`]: (folder) => `export * from "./${folder}/browser/index.ts";`,
  };
  let folder = speakAs(settings);
  return {
    name: "disputed-territory:words",
    enforce: "pre",
    load: (id) => inFolder[id]?.(folder),
    hotUpdate({ modules }) {
      folder = speakAs(settings);
      const { idToModuleMap } = this.environment.moduleGraph;
      const words = Object.keys(inFolder).flatMap((id) => idToModuleMap.get(id) ?? []);
      return words.some(({ transformResult }) => transformResult?.code.includes(`/${folder}/`) === false)
        ? [...modules, ...words]
        : undefined;
    },
  };
}

/** Has the modules that Node loads speak the language of the map, and returns the folder of its words. */
function speakAs(settings: Settings): string {
  const { folder, table } = languageOf(currentClaims(settings).debate.map.language);
  speak(table);
  return folder;
}
