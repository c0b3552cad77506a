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
        const { folder, table } = languageOf(currentClaims(settings).debate.map.language);
        speak(table);
        updateConfig({ vite: { plugins: [wordsFrom(folder)] } });
      },
    },
  };
}

/**
 * Gives pages and scripts the words of one language. A script then contains only the sentences that it names, as each is an
 * export of a module.
 */
function wordsFrom(folder: string): Plugin {
  const at = join(packageRoot, "src/words").replaceAll("\\", "/");
  const replaced = new Map([
    [`${at}/words.ts`, `export { ${folder} as words } from "./${folder}/index.ts";`],
    [`${at}/map.ts`, `export * as mapWords from "./${folder}/map.ts";`],
    [`${at}/browser.ts`, `export * from "./${folder}/browser/index.ts";`],
  ]);
  return {
    name: "disputed-territory:words",
    enforce: "pre",
    load: (id) => replaced.get(id),
  };
}
